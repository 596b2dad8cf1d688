"""Small documents of every kind, made part by part as word processors make them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from reportlab.pdfgen.canvas import Canvas

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """A packed file with these parts, in this order."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return made.getvalue()


def word(body: str, *, footnotes: str = "", extra: Mapping[str, str | bytes] | None = None) -> bytes:
    """A Word document with this body, in WordprocessingML."""
    content_types = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>'
        f'<Override PartName="/word/footnotes.xml" ContentType="{_TYPES}.footnotes+xml"/></Types>'
    )
    relations = (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    of_document = (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r2" Type="{_OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>'
    )
    return packed(
        {
            "[Content_Types].xml": content_types,
            "_rels/.rels": relations,
            "word/_rels/document.xml.rels": of_document,
            "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
            "word/footnotes.xml": f"<w:footnotes {_W}>{footnotes}</w:footnotes>",
            **(extra or {}),
        }
    )


def paragraph(*runs: str) -> str:
    """A paragraph of Word; what does not begin with a tag becomes a run."""
    return f"<w:p>{''.join(run if run.startswith('<') else words(run) for run in runs)}</w:p>"


def words(text: str) -> str:
    """A run of Word."""
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def rows(cells: Sequence[Sequence[str]]) -> str:
    """A table of Word."""
    made = "".join(f"<w:tr>{''.join(f'<w:tc>{paragraph(c)}</w:tc>' for c in row)}</w:tr>" for row in cells)
    return f"<w:tbl>{made}</w:tbl>"


def open_document(body: str, *, manifest: str = "") -> bytes:
    """An OpenDocument text with this body."""
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("text", "text"), ("table", "table"))
    )
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {names}><office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>",
            "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:'
            f'xmlns:manifest:1.0">{manifest}</manifest:manifest>',
        }
    )


def workbook(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """An Excel workbook with these sheets of words."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    numbered = list(enumerate(sheets, 1))
    entries = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, name in numbered)
    targets = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n, _ in numbered
    )
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{_OFFICE}"><sheets>{entries}</sheets>'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{targets}'
        "</Relationships>",
    }
    for n, name in numbered:
        lines = "".join(
            "<row>"
            + "".join(f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>' for cell in row)
            + "</row>"
            for row in sheets[name]
        )
        parts[f"xl/worksheets/sheet{n}.xml"] = (
            f'<worksheet xmlns="{main}"><sheetData>{lines}</sheetData></worksheet>'
        )
    return packed(parts)


def pdf(pages: Sequence[Sequence[str]], password: str = "") -> bytes:
    """A PDF with these lines on its pages."""
    made = io.BytesIO()
    canvas = Canvas(made, encrypt=password or None)
    for page in pages:
        for n, line in enumerate(page):
            canvas.drawString(72, 780 - 14 * n, line)
        canvas.showPage()
    canvas.save()
    return made.getvalue()
