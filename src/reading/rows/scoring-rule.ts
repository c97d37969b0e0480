import { foldText } from '../../model/text';

const BULLET = /^\s*[-–+•*]\s*\S/;
/** 'Hoàn thành 100% kế hoạch: 3', 'Đúng hạn: 0,5 điểm', 'Không ban hành = 0'. */
const GIVES_POINTS = /[:=]\s*(?:tối đa\s*)?[-−]?\d{1,3}(?:[.,]\d{1,4})?\s*(?:điểm|đ)?\s*[.;]?$/;
const SAYS_HOW =
  /(?:tính|chấm|đạt|được|trừ|cộng|cho|không)\s+(?:theo (?:tỷ lệ|tỉ lệ|công thức)|(?:tối đa )?\d{1,3}(?:[.,]\d{1,4})? ?(?:điểm|đ)(?![A-Za-zÀ-ỹ])|điểm(?![A-Za-zÀ-ỹ]))|điểm đánh giá được tính|công thức|^(?:nếu|trường hợp|cách (?:tính|chấm)|phương pháp (?:tính|chấm)|hướng dẫn chấm)(?![A-Za-zÀ-ỹ])/u;

/** A line under a criterion that says how it is scored: 'Từ 80% đến dưới 100%: tính theo tỷ lệ'. */
export function saysHowScored(text: string): boolean {
  const folded = foldText(text.slice(0, 400));
  return GIVES_POINTS.test(folded) || SAYS_HOW.test(folded);
}

export const isBullet = (text: string): boolean => BULLET.test(text);

const EVIDENCE =
  /^[-–+•*(\s]*(?:(?:các )?(?:yêu cầu(?: và|,) )?(?:tài liệu|hồ sơ|văn bản|căn cứ) (?:kiểm chứng|minh chứng|chứng minh|kèm theo)|minh chứng|kiểm chứng|bằng chứng|tlkc|tlmc|hsmc)(?![A-Za-zÀ-ỹ])\s*(?:[:(–-]|gồm|là|$)/u;

/** 'Tài liệu kiểm chứng: Kế hoạch …', 'TLKC: …': a line that names what proves the row above. */
export const namesEvidence = (text: string): boolean => EVIDENCE.test(foldText(text.slice(0, 80)));
