/** Wordings that are nearly alike, found in what was read already: light, because the pane asks while it draws. */
export { likeProgress, likeWordsOf } from '../../reporting/likeness/like-words';
export type { LikeCluster, LikeKind, LikeWording } from '../../reporting/likeness/like-words';
