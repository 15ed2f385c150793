#!/usr/bin/python3
"""Makes one weight of the page's typeface: make_font.py SOURCE.otf RESULT.otf

The page draws text twice, on a canvas and in the input fields over it, so both must measure alike:
  - digits are the tabular ones, so that amounts line up with no layout feature in either place;
  - no kerning and no other layout feature is left, because the canvas knows none;
  - ascent and descent add up to one em around the middle of the capitals, so that a line box centred
    in a control shows its digits centred, and "15 px" means the same in both places.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

# Latin with Extended-A and the Romanian comma letters, then the signs that amounts, dates and
# sentences of European languages use.
CHARACTERS = ("20-7E,A0-17F,218-21B,1E9E,2007,2009,2010-2014,2018-201A,201C-201E,2020-2022,2026,"
              "202F,2030,2032,2033,2039,203A,20AC,20B9,20BA,2116,2122,2190-2193,2212,2248,2260,"
              "2264,2265,2713,FFFD")
UNITS_PER_EM = 1000  # Inter's 2816 would be 2.5 kB more, for steps finer than a pixel's tenth
CAPITAL_HEIGHT = 0.727  # of an em, in Inter


def tabular(font):
    """The glyphs that the font itself offers in place of its proportional digits."""
    table = font["GSUB"].table
    found = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for part in table.LookupList.Lookup[index].SubTable:
                found.update(getattr(getattr(part, "ExtSubTable", part), "mapping", {}))
    return found


def bake_digits(font):
    replacement = tabular(font)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = replacement.get(table.cmap[code], table.cmap[code])


def even_out_digits(font):
    """Instances made from a variable font can differ by a thousandth of an em."""
    digits = [font.getBestCmap()[ord(digit)] for digit in "0123456789"]
    widths = [font["hmtx"][glyph][0] for glyph in digits]
    if max(widths) - min(widths) > font["head"].unitsPerEm // 500:
        sys.exit(f"no tabular digits: {sorted(widths)}")
    for glyph in digits:
        font["hmtx"][glyph] = (max(widths), font["hmtx"][glyph][1])


def centre_on_capitals(font):
    em = font["head"].unitsPerEm
    ascent = round(em * (1 + CAPITAL_HEIGHT) / 2)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, ascent - em, 0
    metrics = font["OS/2"]
    metrics.sTypoAscender, metrics.sTypoDescender, metrics.sTypoLineGap = ascent, ascent - em, 0
    metrics.usWinAscent, metrics.usWinDescent = ascent, em - ascent


def make(source, result):
    font = TTFont(source)
    bake_digits(font)
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.desubroutinize = True
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 13]  # the copyright and the licence travel with the font
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "DSIG", "STAT", "meta"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(CHARACTERS))
    subsetter.subset(font)
    scale_upem(font, UNITS_PER_EM)
    centre_on_capitals(font)
    even_out_digits(font)
    font["head"].modified = font["head"].created  # the same bytes from every build
    font.recalcTimestamp = False
    font.save(result)


if __name__ == "__main__":
    make(sys.argv[1], sys.argv[2])
