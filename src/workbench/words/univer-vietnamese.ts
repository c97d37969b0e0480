import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import core from '@univerjs/preset-sheets-core/locales/vi-VN';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import hyperLink from '@univerjs/preset-sheets-hyper-link/locales/vi-VN';
import { mergedWords } from './merged-words';

/** What Univer 0.25.1 has not translated (it would show the key), and what Excel's users know by other words. */
const OWN = {
  'sheets-formula': {
    progress: {
      analyzing: 'Đang phân tích',
      calculating: 'Đang tính',
      done: 'Xong',
      'array-analysis': 'Đang phân tích mảng',
      'array-calculation': 'Đang tính mảng',
    },
    functionList: {
      LET: {
        functionParameter: {
          name1: { name: 'tên_1', detail: 'Tên thứ nhất, bắt đầu bằng một chữ cái.' },
          nameValue1: { name: 'giá_trị_1', detail: 'Giá trị được gán cho tên thứ nhất.' },
          calculationOrName2: {
            name: 'phép_tính_hoặc_tên_2',
            detail: 'Phép tính dùng các tên ở trước, hoặc tên thứ hai.',
          },
          nameValue2: { name: 'giá_trị_2', detail: 'Giá trị được gán cho tên thứ hai.' },
          calculationOrName3: {
            name: 'phép_tính_hoặc_tên_3',
            detail: 'Phép tính dùng các tên ở trước, hoặc tên thứ ba.',
          },
        },
      },
    },
  },
  'sheets-ui': {
    rightClick: {
      insertRowsAbove: 'Chèn',
      insertRowsAboveSuffix: 'hàng ở trên',
      insertRowsAfter: 'Chèn',
      insertRowsAfterSuffix: 'hàng ở dưới',
      insertColsLeft: 'Chèn',
      insertColsLeftSuffix: 'cột bên trái',
      insertColsRight: 'Chèn',
      insertColsRightSuffix: 'cột bên phải',
      clearSelection: 'Xóa nội dung',
      delete: 'Xóa ô, hàng, cột',
      insert: 'Chèn ô, hàng, cột',
      freeze: 'Cố định hàng, cột',
      freezeCell: 'Cố định đến ô hiện tại ({0} hàng {1} cột)',
      freezeCol: 'Cố định đến cột {0}',
      freezeRow: 'Cố định đến hàng {0}',
      freezeFirstCol: 'Cố định cột đầu tiên',
      freezeFirstRow: 'Cố định hàng đầu tiên',
      cancelFreeze: 'Bỏ cố định',
      protectRange: 'Bảo vệ hàng, cột',
      fitContent: 'Vừa với nội dung',
      textToNumber: 'Đổi chữ thành số',
    },
    statusbar: { count: 'Số ô là số', countA: 'Số ô có nội dung', min: 'Nhỏ nhất', max: 'Lớn nhất' },
    merge: {
      confirm: {
        warning: 'Cảnh báo',
        dismantleMergeCellWarning: 'Một số ô đã gộp sẽ bị tách ra. Vẫn tiếp tục?',
      },
    },
    filter: {
      confirm: { error: 'Không thực hiện được', notAllowedToInsertRange: 'Hãy bỏ lọc trước khi chèn ô ở đây.' },
    },
    info: { error: 'Cảnh báo', forceStringInfo: 'Số được lưu dưới dạng văn bản' },
    borderLine: {
      borderTlbr: 'Đường chéo xuống',
      borderBlTr: 'Đường chéo lên',
      borderTlbcTlmr: 'Hai đường chéo xuống',
      borderMltrBctr: 'Hai đường chéo lên',
      borderTlbrTlbcTlmr: 'Ba đường chéo xuống',
    },
  },
  'sheets-hyper-link-ui': {
    permission: { hyperLinkErr: 'Trang tính này được bảo vệ nên không thêm hoặc sửa được liên kết.' },
  },
};

/** Univer's own words in Vietnamese, and ours. */
export default mergedWords(core, conditionalFormatting, dataValidation, hyperLink, OWN);
