import { labelRule } from '../label-rule.ts'

/** Who took a photograph: names, an agency, a stroke between them. */
const NAMES = String.raw`[\p{Lu}\p{N}@©][^.!?;]{0,80}`
const AGENCIES = String.raw`(?:Getty Images|Getty|AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|UPI|Shutterstock|Anadolu|dpa|Xinhua|TASS|iStock|Alamy|Bloomberg|Handout|Pool)`

export const photoCredit = labelRule({
  id: 'photo-credit',
  kind: 'photo',
  phenomenon: 'who took a photograph, and captions that end with it',
  phrases: [
    'getty images',
    'file photo',
    'file image',
    'file picture',
    'photo',
    'image',
    'video',
    'photos',
    'gallery',
    'image source',
    'illustration',
    'illustrative photo',
    'illustrative image',
    'stock photo',
    'enlarge this image',
    'hide caption',
    'toggle caption',
    'image caption',
    'screenshot',
  ],
  patterns: [/^image (?:source|credit|caption),? [^"]{2,280}$/, /^(?:photo |media |video )?caption[:,] [^"]{2,280}$/],
  cue: /photo|image|picture|video|illustration|credit|pics?:|[/|]/i,
  signs: [
    new RegExp(
      String.raw`^\(?(?:(?:File |Cover |Illustrative )?(?:Photo(?:graph)?s?|Images?|Pictures?|Video|Illustration|PHOTO|IMAGE|FILE PHOTO)(?: [Cc]redits?| [Ss]ource| [Cc]ourtesy)?(?: by| of|:|\/| \|| –| -) ?|(?:Credit|CREDIT|Pic|PIC)s?: ?)${NAMES}\)?\.?$`,
      'u',
    ),
    new RegExp(String.raw`^\(?(?:${AGENCIES}(?: Photo)?|AP Photo) ?[/|] ?[\p{Lu}][^.!?;]{2,60}\)?$`, 'u'),
    new RegExp(
      String.raw`^[\p{Lu}][\p{L}.' -]{2,40} ?[/|] ?${AGENCIES}(?: ?(?:[/|]|via) ?[\p{Lu}][\p{L} ]{1,30}){0,2}$`,
      'u',
    ),
    /[([](?:AP |File |Courtesy )?(?:Photo|PHOTO|Image|Photograph|Picture)(?: ?[/:]| by| credit| courtesy)[^()[\]]{1,120}[)\]]\.?$/,
  ],
  examples: [
    'River rises\n[Photo: Ada Lind/Low Town Herald]\nThe river rose.',
    '[Photo by Ada Lind]',
    '[Ada Lind/Getty Images]',
    '[Boats on the river near the bridge, May 3. (Photo by Ada Lind/Herald)]',
    '[AP Photo/Ada Lind]',
    '[Image source, Getty Images]\n[Image caption, Boats below the bridge]\nThe river rose.',
  ],
  counterexamples: [
    { text: 'Image caption Ada Lind: "The river rose," she said.', why: 'somebody is quoted' },
    { text: 'Photos of the bridge showed three boats.', why: 'a sentence' },
    { text: 'Video: the mayor speaks. He said 400 people had left.', why: 'prose follows' },
    { text: 'The picture was taken by Ada Lind, police said.', why: 'a sentence about a picture' },
  ],
})
