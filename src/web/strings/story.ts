/** Words of the start page. */
export const storyStrings = {
  title: 'Story',
}
