/** Excel gives a pane 378 pixels of height on a screen of 1366 × 768: there the list comes first. */
export const SHORT = '@media (max-height: 460px)';
/** Where lines may be cut to one: a magnified pane is low too, but so narrow that its words need their lines. */
export const SHORT_AND_WIDE = '@media (max-height: 460px) and (min-width: 300px)';
/** Eight choices stand in two rows of a pane as Excel opens it; in a low or narrow one they are a field to choose from. */
export const FEW_CHIPS = '@media (max-height: 460px), (max-width: 339px)';
