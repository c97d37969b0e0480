/** Excel gives a pane 378 pixels of height on a screen of 1366 × 768: there the list comes first. */
export const SHORT = '@media (max-height: 460px)';
/** Where lines may be cut to one: a magnified pane is low too, but so narrow that its words need their lines. */
export const SHORT_AND_WIDE = '@media (max-height: 460px) and (min-width: 300px)';
