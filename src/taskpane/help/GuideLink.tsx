import { makeStyles, tokens } from '@fluentui/react-components';
import { GUIDE } from './guide-page';
import { useLanguage } from '../parts/language';

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

/** In a window of its own: a task pane has no room for it, and no way back. */
export function GuideLink() {
  const styles = useStyles();
  return (
    <a className={styles.link} href={GUIDE} target="_blank" rel="noopener">
      {useLanguage().text.check.guide}
    </a>
  );
}
