export { rowLabel } from '../../catalogue/row-label';
