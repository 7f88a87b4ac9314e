# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The text of a document as annotations count it: of HTML a line for each block and each cell."""

import codecs
import html.parser
import re

BLOCKS = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "td", "th", "br", "table", "ul", "ol", "body",
          "title", "caption"}
SILENT = {"script", "style", "noscript", "head", "nav", "footer", "select", "button", "form"}


class Drawing(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.lines, self.silent = [""], 0

    def handle_starttag(self, tag, attrs):
        self.silent += tag in SILENT
        if tag in BLOCKS:
            self.lines.append("")

    def handle_endtag(self, tag):
        self.silent -= tag in SILENT and self.silent > 0
        if tag in BLOCKS:
            self.lines.append("")

    def handle_data(self, data):
        if not self.silent:
            self.lines[-1] += re.sub(r"\s+", " ", data)


def draw(data):
    declared = re.search(rb"charset=[\"']?([A-Za-z0-9-]+)", data[:1024])
    name = declared.group(1).decode() if declared else "utf-8"
    name = "gb18030" if codecs.lookup(name).name in ("gb2312", "gbk", "gb18030") else name
    drawing = Drawing()
    drawing.feed(data.decode(name))
    drawing.close()
    return "\n".join(line.strip() for line in drawing.lines if line.strip()) + "\n"


def text_of(path, data):
    return draw(data) if path.endswith(".html") else data.decode("utf-8-sig")
