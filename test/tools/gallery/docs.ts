/** Which pictures stand in the guide and the README, and what they are called there. */
export const DOC_PICTURES: Readonly<Record<string, string>> = {
  'workbench-finding-1366-light-vi.png': 'workbench.png',
  'check-filtered-350-light-vi.png': 'loc-va-tim.png',
  'sheets-who-is-a-group-350-light-vi.png': 'tra-loi-nhom.png',
  'progress-units-350-light-vi.png': 'theo-doi.png',
  'progress-collected-350-light-vi.png': 'nhan-phieu.png',
  'due-all-350-light-vi.png': 'den-han.png',
  'comparison-by-field-350-light-vi.png': 'so-hai-nam.png',
  'results-units-350-light-vi.png': 'bao-cao.png',
  'target-suggested-350-light-vi.png': 'muc-tieu.png',
  'readings-columns-350-light-vi.png': 'cach-doc.png',
  'check-finding-open-350-light-vi.png': 'kiem-tra.png',
  'gaps-by-field-350-light-vi.png': 'diem-mat.png',
  'workbench-highlight-1366-light-vi.png': 'to-diem-mat.png',
  'sheets-preview-350-light-vi.png': 'xem-truoc-phieu.png',
  'workbench-unit-sheet-1366-light-vi.png': 'phieu.png',
  'workbench-units-unit-list-1366-light-vi.png': 'don-vi.png',
};
