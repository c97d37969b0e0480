"""What a programmer would write instead of `phuluc sheets PLAN.xlsx -o OUT.xlsx`, to measure ours against.

openpyxl reads the plan, five things are checked, and XlsxWriter writes the plan with its colours, a summary, and one
styled sheet a unit with the columns, looks, heights, links, drop-downs and print set-up of ours. Columns and header
words are those of a plan made by plan.ts; nothing else is understood.

    python3 peer.py PLAN.xlsx OUT.xlsx
"""

import math
import re
import sys

import openpyxl
import xlsxwriter

COLUMNS = [
    ("STT", 4.5, "centre"), ("Chỉ số", 6, "hidden"), ("Mã", 5.5, "link"), ("Tiêu chí", 15, "text"),
    ("Điểm chuẩn", 6.5, "points"), ("Điểm đạt", 8, "points"), ("Điểm mất", 8, "points"),
    ("Nhiệm vụ, giải pháp", 19, "text"), ("Vai trò", 7, "centre"), ("Đơn vị liên quan", 19.5, "text"),
    ("Thời gian", 11, "centre"), ("Sản phẩm", 8.5, "text"), ("Tiến độ", 8, "input"), ("Tỷ lệ (%)", 4.5, "input"),
    ("Kết quả", 8, "input"), ("Minh chứng", 7.5, "input"), ("Ngày hoàn thành", 11, "day"), ("Ghi chú", 6, "input"),
    ("Mã dòng", 8, "hidden"), ("Ô nguồn", 8, "hidden"), ("Tính điểm", 8, "hidden"), ("Hạn", 8, "hidden"),
]
PROGRESS = ["Chưa thực hiện", "Đang thực hiện", "Hoàn thành", "Quá hạn", "Không thực hiện"]
COLOURS = ["#F4B6B6", "#F4A582", "#FDDBC7", "#FFF2CC"]


def looks(book):
    base = {"font_name": "Times New Roman", "font_size": 12, "valign": "top", "text_wrap": True, "border": 1,
            "border_color": "#404040"}
    bare = {"font_name": "Times New Roman", "font_size": 12, "align": "center", "valign": "vcenter", "text_wrap": True}
    wanted = {
        "centre": {**base, "align": "center"},
        "hidden": {"font_name": "Times New Roman", "font_size": 12},
        "link": {**base, "align": "center", "font_color": "#0B57A4", "underline": 1, "num_format": "@"},
        "text": base,
        "points": {**base, "align": "right", "text_wrap": False},
        "input": {**base, "bg_color": "#FFFBE6"},
        "day": {**base, "bg_color": "#FFFBE6", "num_format": "dd/mm/yyyy"},
        "section": {**base, "bold": True, "bg_color": "#EDEDED", "valign": "vcenter"},
        "header": {**base, "bold": True, "bg_color": "#D9E2F3", "align": "center", "valign": "vcenter"},
        "total": {**base, "bold": True, "valign": "vcenter"},
        "total-points": {**base, "bold": True, "align": "right", "valign": "vcenter", "text_wrap": False},
        "agency": {**bare, "bold": True, "font_size": 13},
        "title": {**bare, "bold": True, "font_size": 14},
        "note": {**bare, "italic": True},
        "signature": {**bare, "bold": True},
    }
    return {name: book.add_format(look) for name, look in wanted.items()}


def read(path):
    """The rows of the plan: where it stands, and its ten cells."""
    sheet = openpyxl.load_workbook(path, read_only=True, data_only=True).worksheets[0]
    return sheet.title, [(at, list(row)) for at, row in enumerate(sheet.iter_rows(values_only=True))]


def units_of(cell):
    return [re.sub(r"^- ", "", line).strip() for line in str(cell or "").split("\n") if line.strip()]


def check(rows):
    faults, codes = 0, set()
    for _, (code, title, benchmark, achieved, task, lead, implementing, *_) in rows:
        if not isinstance(benchmark, (int, float)) or not isinstance(achieved, (int, float)):
            continue
        faults += not re.fullmatch(r"\d+(\.\d+)*", str(code))
        faults += code in codes
        faults += achieved > benchmark
        faults += not title or not task
        faults += not lead or not units_of(implementing)
        codes.add(code)
    return faults


def involved(rows):
    """By unit: its rows, each under its heading, with the part that the unit has in it."""
    units, section = {}, None
    for at, row in rows:
        code, title, benchmark, _, _, lead, implementing, *_ = row
        if benchmark is None:
            section = f"{code}. {title}"
            continue
        doing = units_of(implementing)
        for unit in dict.fromkeys([*units_of(lead), *doing]):
            roles = [name for name, has in (("Chủ trì", unit in units_of(lead)), ("Thực hiện", unit in doing)) if has]
            units.setdefault(unit, []).append((at, section, row, ", ".join(roles)))
    return units


def lines(text, width):
    room = max(1, width * 1.05)
    return sum(max(1, math.ceil(len(line) / room)) for line in text.split("\n"))


def unit_sheet(book, look, plan, unit, assignments):
    sheet = book.add_worksheet(unit[:31])
    last = 17
    for at, (_, width, style) in enumerate(COLUMNS):
        sheet.set_column(at, at, width, None, {"hidden": style == "hidden"})
    sheet.set_tab_color("#2F75B5")
    head = [("", "agency", 18), ("", "agency", 18), ("", "agency", 6), ("PHIẾU GIAO VIỆC", "title", 24),
            (f"Đơn vị: {unit}", "title", 24), ("Kèm theo kế hoạch", "note", 18)]
    for at, (text, style, height) in enumerate(head):
        sheet.set_row(at, height)
        if at < 3:
            sheet.merge_range(at, 0, at, 7, "ỦY BAN NHÂN DÂN" if at == 0 else "", look[style])
            sheet.merge_range(at, 9, at, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" if at == 0 else "", look[style])
        else:
            sheet.merge_range(at, 0, at, last, text, look[style])
    row = len(head)
    sheet.set_row(row, 67)
    for at, (header, _, style) in enumerate(COLUMNS):
        sheet.write_string(row, at, header, look["hidden" if style == "hidden" else "header"])
    row += 1
    top, shown, sums, number = row, None, [0, 0, 0], 0
    for source, section, cells, role in assignments:
        code, title, benchmark, achieved, task, lead, implementing, deadline, _, product = cells
        if section != shown:
            shown = section
            sheet.set_row(row, 17.75)
            sheet.merge_range(row, 0, row, last, section, look["section"])
            sheet.write_string(row, 18, "§", look["hidden"])
            row += 1
        number += 1
        gap = round(benchmark - achieved, 4)
        sums = [sums[0] + benchmark, sums[1] + achieved, sums[2] + gap]
        others = [f"Chủ trì: {lead}"] if lead != unit else []
        doing = "; ".join(name for name in units_of(implementing) if name != unit)
        if doing:
            others.append(f"Thực hiện: {doing}")
        values = [number, "PAR", code, title, benchmark, achieved, gap, task, role, "\n".join(others), deadline, product,
                  None, None, None, None, None, None, f"PAR/{code}~{source:x}", f"'{plan}'!A{source + 1}", 1, None]
        height = 1
        for at, (_, width, style) in enumerate(COLUMNS):
            value = values[at]
            if style == "link":
                sheet.write_url(row, at, f"internal:'{plan}'!A{source + 1}", look[style], str(value))
            elif value is None:
                sheet.write_blank(row, at, None, look[style])
            elif isinstance(value, str):
                sheet.write_string(row, at, value, look[style])
                if style != "hidden":
                    height = max(height, lines(value, width))
            else:
                sheet.write_number(row, at, value, look[style])
        sheet.set_row(row, min(409, height * 15.75 + 2))
        row += 1
    sheet.set_row(row, 19.75)
    sheet.merge_range(row, 0, row, 3, "Tổng cộng", look["total"])
    for at in range(4, 18):
        sheet.write_blank(row, at, None, look["total"])
    for at, total in zip((4, 5, 6), sums):
        letter = "EFG"[at - 4]
        formula = f"=ROUND(SUMIFS({letter}{top + 1}:{letter}{row},$U${top + 1}:$U${row},1),4)"
        sheet.write_formula(row, at, formula, look["total-points"], round(total, 4))
    sheet.write_string(row, 7, f"{number} tiêu chí", look["total"])
    sheet.data_validation(top, 12, row - 1, 12, {"validate": "list", "source": PROGRESS})
    for text, style, height in (("Đơn vị điền các cột nền vàng.", "note", 18), ("", "note", 6),
                                ("NGƯỜI LẬP", "signature", 18), ("(Ký, ghi rõ họ tên)", "note", 18), ("", "note", 60)):
        row += 1
        sheet.set_row(row, height)
        sheet.merge_range(row, 0, row, 7, text, look[style])
        sheet.merge_range(row, 8, row, last, "THỦ TRƯỞNG ĐƠN VỊ" if style == "signature" else "", look[style])
    sheet.freeze_panes(top, 0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(top - 1)
    sheet.print_area(0, 0, row, last)
    sheet.center_horizontally()
    sheet.set_margins(left=1.1811, right=0.5906, top=0.7874, bottom=0.7874)
    sheet.set_header('&C&"Times New Roman,Regular"&13&P')
    book.define_name(f"'{unit[:31]}'!_Phuluc", f'="unit|{unit.lower()}"')
    return number, sums


def main(source, target):
    plan, rows = read(source)
    print(f"{check(rows[3:])} faults")
    # Cells are written by their kinds; nothing is guessed.
    book = xlsxwriter.Workbook(target)
    look = looks(book)
    copy = book.add_worksheet(plan)
    for at, cells in rows:
        for column, value in enumerate(cells):
            if isinstance(value, str):
                copy.write_string(at, column, value)
            elif value is not None:
                copy.write_number(at, column, value)
    for tier, colour in enumerate(COLOURS):
        share = (0, 0.5, 0.8, 1)[tier]
        criteria = f"=AND(ISNUMBER($D4),ISNUMBER($C4),$D4{'<=' if tier == 0 else '<'}$C4*{share})"
        copy.conditional_format(3, 3, len(rows) - 1, 3,
                                {"type": "formula", "criteria": criteria, "format": book.add_format({"bg_color": colour})})
    summary = book.add_worksheet("Tổng hợp")
    totals = {unit: unit_sheet(book, look, plan, unit, assignments)
              for unit, assignments in involved(rows[3:]).items()}
    for at, header in enumerate(["STT", "Đơn vị", "Số việc", "Điểm chuẩn", "Điểm đạt", "Điểm mất"]):
        summary.write_string(0, at, header, look["header"])
    for at, (unit, (count, sums)) in enumerate(totals.items(), start=1):
        summary.write_number(at, 0, at, look["centre"])
        summary.write_url(at, 1, f"internal:'{unit[:31]}'!A1", look["link"], unit)
        for column, value in enumerate([count, *(round(total, 4) for total in sums)], start=2):
            summary.write_number(at, column, value, look["points"])
    book.close()
    print(f"{len(totals)} sheets")


if __name__ == "__main__":
    main(*sys.argv[1:3])
