/** Whether a line ends like a sentence, with the quotation marks and brackets that may close it. */
export const endsSentence = (text: string): boolean => /[.!?…]["'”’»)\]]{0,3}$/.test(text)
