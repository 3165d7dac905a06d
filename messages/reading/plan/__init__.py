"""Plans, conclusions and lists of an office → rows of tasks.

`read_plan` is the one door. A paper is tables or prose: `headers` finds what each column means, `rows` tells tasks from
titles, sections, totals and footers, `prose` reads "1. Văn phòng: …; 2. Các phòng chuyên môn: - …", `heading` finds the
paper's own symbol and date, and `units` the names of units in a cell.
"""
