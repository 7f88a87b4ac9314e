#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Holds the shipped vocabulary, libplanmodel/vocabulary/concepts.json, and the tables of look-alikes.

Ids, labels in three languages, links and definitions are as they must be; no two labels are one; the
headline indicators of the national plans and of the statistical communiqué are there.  Every check
finds the fault planted for it.
"""

import copy
import json
import os
import re
import sys
import unicodedata

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tree"))

from tap import Tap  # noqa: E402

ROOT = os.environ.get("PLANMODEL_SOURCE_ROOT") or os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
CONCEPTS = os.path.join(ROOT, "libplanmodel", "vocabulary", "concepts.json")
UNITS = os.path.join(ROOT, "libplanmodel", "vocabulary", "unit-table.c")
TABLES = os.path.join(ROOT, "tests", "vocabulary")

LANGUAGES = ("zh-Hans", "zh-Hant", "en")
KEYS = ("id", "labels", "alternative", "broader", "related", "dimension", "direction", "definition", "source", "facets")
FACETS = ("object", "grade", "population", "base", "stage", "form")
DIRECTIONS = ("increase", "decrease", "maintain")
LEAST_CONCEPTS = 120
LEAST_ROWS = 45

# Of the outline of the 14th five-year plan (2021-2025), box 1, in its order.
HEADLINES_14 = (
    "gdp-growth",
    "labour-productivity-growth",
    "urbanisation-rate",
    "rd-expenditure-growth",
    "high-value-invention-patents-per-10000",
    "digital-core-share",
    "disposable-income-growth",
    "unemployment-surveyed",
    "years-of-schooling-working-age",
    "physicians-per-1000",
    "pension-participation-rate",
    "childcare-places-per-1000",
    "life-expectancy",
    "energy-intensity-reduction",
    "co2-intensity-reduction",
    "good-air-days-share",
    "surface-water-good-share",
    "forest-coverage",
    "grain-production-capacity",
    "energy-production-capacity",
)

# Of the outline of the 13th (2016-2020), box 2, those that the later one has no longer or otherwise.
HEADLINES_13 = (
    "gdp",
    "labour-productivity",
    "urbanisation-rate-registered",
    "tertiary-industry-share",
    "rd-intensity",
    "invention-patents-per-10000",
    "sci-tech-progress-contribution",
    "broadband-household-penetration",
    "broadband-mobile-penetration",
    "urban-employment-new",
    "poverty-alleviated",
    "shanty-town-units",
    "farmland-retained",
    "construction-land-new",
    "water-use-per-gdp-reduction",
    "non-fossil-energy-share",
    "forest-stock",
    "pm25-reduction",
    "surface-water-inferior-share",
    "cod-reduction",
    "ammonia-nitrogen-reduction",
    "so2-emission-reduction",
    "nox-emission-reduction",
)

# Of the yearly statistical communiqué.
COMMUNIQUE = (
    "gdp",
    "gdp-growth",
    "gdp-per-capita",
    "primary-industry-value-added",
    "secondary-industry-value-added",
    "tertiary-industry-value-added",
    "labour-productivity",
    "population-permanent",
    "urbanisation-rate",
    "population-natural-growth",
    "birth-rate",
    "death-rate",
    "births",
    "employed-persons",
    "urban-employment-new",
    "unemployment-surveyed",
    "unemployment-registered",
    "cpi",
    "ppi",
    "fiscal-revenue",
    "tax-revenue",
    "grain-output",
    "grain-sown-area",
    "cotton-output",
    "oil-crops-output",
    "tea-output",
    "meat-output",
    "milk-output",
    "egg-output",
    "aquatic-output",
    "pigs-slaughtered",
    "pigs-stock",
    "industrial-value-added",
    "industrial-value-added-above-size",
    "industrial-value-added-above-size-growth",
    "high-tech-manufacturing-value-added-growth",
    "industrial-profits-above-size",
    "energy-production",
    "energy-consumption",
    "electricity-generation",
    "installed-power-capacity",
    "construction-value-added",
    "freight-volume",
    "freight-turnover",
    "passenger-volume",
    "passenger-turnover",
    "port-cargo",
    "civil-vehicles",
    "postal-revenue",
    "telecom-business",
    "mobile-phone-users",
    "mobile-phone-penetration",
    "broadband-users-fixed",
    "base-stations-5g",
    "internet-users",
    "internet-penetration",
    "mobile-data-traffic",
    "software-revenue",
    "retail-sales",
    "online-retail-sales",
    "fixed-asset-investment",
    "fixed-asset-investment-growth",
    "private-investment-growth",
    "real-estate-investment",
    "trade",
    "exports",
    "imports",
    "services-trade",
    "fdi-used",
    "deposits",
    "loans",
    "disposable-income",
    "disposable-income-urban",
    "disposable-income-rural",
    "consumption-per-capita",
    "engel-coefficient",
    "pension-participants",
    "medical-insurance-participants",
    "unemployment-insurance-participants",
    "work-injury-insurance-participants",
    "maternity-insurance-participants",
    "rd-expenditure",
    "rd-intensity",
    "patents-granted",
    "patents-in-force",
    "invention-patents-in-force",
    "invention-patents-per-10000",
    "high-value-invention-patents",
    "technology-contracts",
    "technology-contract-value",
    "students-higher-education",
    "compulsory-education-retention",
    "senior-secondary-enrolment",
    "domestic-trips",
    "domestic-travel-spending",
    "tourists-domestic",
    "tourism-revenue-domestic",
    "museums",
    "libraries",
    "health-institutions",
    "hospital-beds",
    "health-technical-personnel",
    "physicians",
    "nurses",
    "water-use",
    "water-use-per-gdp",
    "energy-intensity",
    "co2-intensity",
    "pm25",
    "good-air-days-share",
    "surface-water-good-share",
    "afforestation-area",
    "work-safety-deaths",
    "coal-mine-death-rate",
    "road-traffic-deaths-per-10000-vehicles",
)

# Characters that traditional script does not have, as far as the labels need them.
SIMPLIFIED_ONLY = set(
    "业个义乡书争产亩亿从众优会伤储儿兴养兽军农减创办务动劳势区医单卫县参双发吨员团园国图场处备头妇婴学实宽导寿尔层岁"
    "巩师带广库应废开弃当态总愿战执扩扫护拥挥损数无旧时机权条来栏桩检毕气氢测济浓润渔湿满灾点炼独猪献现电疗监盖矿础积税"
    "竞签类粪粮红约级纳线细终经络综绿网职联脱节药装规视计训记设识诊试话请调贡财责货质贫贯贴贷贸费赁资车轨转软较输达过运"
    "进适递邮钢铁链销键锻镇长间队阶际陆险隐难项预领颗额风饮馆验龄龙"
)

KEBAB = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
UNSEEN = re.compile("[\\s“”\"'‘’「」『』《》]")
COUNTED = re.compile("(总数量|总数|数量|總數量|總數|數量|数|數)+$")


def fold(label):
    """What is left where width, case, quotes and a word for number make no difference."""
    folded = UNSEEN.sub("", unicodedata.normalize("NFKC", label)).lower()
    return COUNTED.sub("", folded) or folded


def labels_of(concept, language):
    """The preferred label and the alternative ones."""
    preferred = concept.get("labels", {}).get(language)
    return ([preferred] if preferred else []) + concept.get("alternative", {}).get(language, [])


def read_dimensions():
    """The words of the dimensions, from the table of units."""
    with open(UNITS, encoding="utf-8") as table:
        return set(re.findall(r'WORD \([A-Z0-9_]+, "([a-z0-9-]+)"\)', table.read())) - {"none"}


def check_shape(concepts, dimensions):
    if len(concepts) < LEAST_CONCEPTS:
        yield f"{len(concepts)} concepts are too few"
    seen = set()
    for concept in concepts:
        name = concept.get("id", "")
        if not KEBAB.fullmatch(name):
            yield f"the id {name!r} is not kebab-case"
        if name in seen:
            yield f"two concepts are {name}"
        seen.add(name)
        if unknown := [key for key in concept if key not in KEYS]:
            yield f"{name} has {unknown}"
        if list(concept) != [key for key in KEYS if key in concept]:
            yield f"{name} has its keys in another order"
        if concept.get("direction", "increase") not in DIRECTIONS:
            yield f"{name} goes {concept['direction']!r}"
        if wrong := [word for word in re.split("[*/]", concept.get("dimension", "count")) if word not in dimensions]:
            yield f"{name} is measured in {wrong}"
        if wrong := [key for key in concept.get("facets", {}) if key not in FACETS]:
            yield f"{name} has the facets {wrong}"


def check_labels(concepts):
    for concept in concepts:
        name = concept.get("id")
        for language in LANGUAGES:
            if not labels_of(concept, language)[:1]:
                yield f"{name} has no label in {language}"
        for language in ("labels", "alternative", "definition"):
            if wrong := [key for key in concept.get(language, {}) if key not in LANGUAGES]:
                yield f"{name} has {language} in {wrong}"
        for label in labels_of(concept, "zh-Hans") + labels_of(concept, "zh-Hant") + labels_of(concept, "en"):
            if label != label.strip() or "  " in label:
                yield f"{name} has a label with spaces about it: {label!r}"


def check_scripts(concepts):
    for concept in concepts:
        name = concept.get("id")
        hans = labels_of(concept, "zh-Hans")[:1]
        hant = labels_of(concept, "zh-Hant")
        if hans == hant[:1] and SIMPLIFIED_ONLY & set("".join(hans)):
            yield f"{name} has the same label in both scripts"
        for label in hant:
            if mixed := SIMPLIFIED_ONLY & set(label):
                yield f"{name} has {''.join(sorted(mixed))} in the traditional label {label}"


def check_links(concepts):
    broader = {concept["id"]: concept.get("broader", []) for concept in concepts}
    for concept in concepts:
        name = concept["id"]
        for key in ("broader", "related"):
            for other in concept.get(key, []):
                if other not in broader or other == name:
                    yield f"{name} is {key} to {other}, which is no other concept"
        above = list(broader[name])
        for other in above:
            above += [more for more in broader.get(other, []) if more not in above]
        if name in above:
            yield f"{name} is broader than itself"


def check_same(concepts):
    for language in LANGUAGES:
        owners = {}
        for concept in concepts:
            for label in labels_of(concept, language):
                folded = fold(label)
                if folded in owners:
                    yield f"{label} of {concept['id']} is {owners[folded][0]} of {owners[folded][1]}"
                owners[folded] = (label, concept["id"])


def check_definitions(concepts):
    for concept in concepts:
        texts = concept.get("definition", {})
        english = texts.get("en", "")
        if len(english) < 20 or not english.endswith("."):
            yield f"{concept['id']} is not defined in English sentences"
        chinese = texts.get("zh-Hans", "。")
        if not chinese.endswith("。"):
            yield f"{concept['id']} is not defined in Chinese sentences"
        if not concept.get("source", "something"):
            yield f"{concept['id']} has an empty source"


def check_headlines(concepts):
    known = {concept["id"] for concept in concepts}
    for group, wanted in (("14th plan", HEADLINES_14), ("13th plan", HEADLINES_13), ("communiqué", COMMUNIQUE)):
        for name in wanted:
            if name not in known:
                yield f"{name} of the {group} is missing"


def read_rows(path):
    """The fields of each row of a table, with its line."""
    with open(path, encoding="utf-8") as table:
        for number, line in enumerate(table, 1):
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                yield number, line.split("\t")


def check_rows(rows, name, fifth):
    rows = list(rows)
    if len(rows) < LEAST_ROWS:
        yield f"{name} has {len(rows)} rows, which are too few"
    seen = {}
    for number, fields in rows:
        if len(fields) != 6 or not all((fields[0], fields[2], fields[4], fields[5])):
            yield f"{name}:{number} is not two names with their units, a word and a comment"
            continue
        if fields[4] not in fifth:
            yield f"{name}:{number} has {fields[4]!r}"
        if fields[:2] == fields[2:4]:
            yield f"{name}:{number} holds a name against itself"
        pair = tuple(sorted((tuple(fields[:2]), tuple(fields[2:4]))))
        if pair in seen:
            yield f"{name}:{number} is line {seen[pair]} again"
        seen[pair] = number


def planted(concepts, change):
    """The concepts with a fault."""
    copied = copy.deepcopy(concepts)
    change(copied)
    return copied


def main():
    tap = Tap()
    with open(CONCEPTS, encoding="utf-8") as file:
        vocabulary = json.load(file)
    concepts = vocabulary["concepts"]
    ids = {concept["id"] for concept in concepts}
    dimensions = read_dimensions()

    wrong = [] if list(vocabulary) == ["planmodel-vocabulary", "concepts"] else [list(vocabulary)]
    tap.ok("the file is of the first version", wrong + ([] if vocabulary.get("planmodel-vocabulary") == "1" else ["not 1"]))
    tap.ok("shape", check_shape(concepts, dimensions))
    tap.ok("labels", check_labels(concepts))
    tap.ok("scripts", check_scripts(concepts))
    tap.ok("links", check_links(concepts))
    tap.ok("no two labels are one", check_same(concepts))
    tap.ok("definitions", check_definitions(concepts))
    tap.ok("headline indicators", check_headlines(concepts))
    apart = os.path.join(TABLES, "apart.txt")
    together = os.path.join(TABLES, "together.txt")
    tap.ok("apart.txt", check_rows(read_rows(apart), "apart.txt", {*FACETS, "dimension"}))
    tap.ok("together.txt", check_rows(read_rows(together), "together.txt", ids))

    def with_label(text):
        return planted(concepts, lambda all_: all_[0]["labels"].update({"zh-Hans": text}))

    def with_link(key, other):
        return planted(concepts, lambda all_: all_[0].update({key: [other]}))

    def shape_with(**change):
        return check_shape(planted(concepts, lambda all_: all_[0].update(change)), dimensions)

    twice = planted(concepts, lambda all_: all_.append(all_[0]))
    tap.found("planted: an id twice", check_shape(twice, dimensions), "two concepts are")
    tap.found("planted: an id that is none", shape_with(id="High_Tech"), "kebab")
    tap.found("planted: a direction that is none", shape_with(direction="up"), "'up'")
    tap.found("planted: an unknown key", shape_with(colour="red"), "colour")
    tap.found("planted: a dimension that is none", shape_with(dimension="money/people"), "people")
    tap.found("planted: no traditional label", check_labels(planted(concepts, lambda all_: all_[0]["labels"].pop("zh-Hant"))),
              "no label in zh-Hant")
    tap.found("planted: simplified for traditional",
              check_scripts(planted(concepts, lambda all_: all_[0]["labels"].update({"zh-Hant": all_[0]["labels"]["zh-Hans"]}))),
              "same label in both scripts")
    tap.found("planted: mixed scripts",
              check_scripts(planted(concepts, lambda all_: all_[0]["labels"].update({"zh-Hant": "高新技術企业數"}))), "业")
    tap.found("planted: a link to nothing", check_links(with_link("related", "no-such-thing")), "no other concept")
    circle = planted(concepts, lambda all_: (all_[0].update(broader=[all_[1]["id"]]), all_[1].update(broader=[all_[0]["id"]])))
    tap.found("planted: a circle", check_links(circle), "broader than itself")
    tap.found("planted: a label of another", check_same(with_label(concepts[1]["labels"]["zh-Hans"])), concepts[1]["id"])
    tap.found("planted: a label of another but for width and number",
              check_same(with_label("“" + concepts[1]["labels"]["zh-Hans"] + "” 总数")), concepts[1]["id"])
    tap.found("planted: no definition", check_definitions(planted(concepts, lambda all_: all_[0].update(definition={}))),
              "not defined")
    tap.found("planted: a headline missing",
              check_headlines([concept for concept in concepts if concept["id"] != "forest-coverage"]), "forest-coverage")
    tap.found("planted: a row of an unknown concept", check_rows([(1, ["a", "", "b", "", "no-such-thing", "c"])], "t", ids),
              "no-such-thing")
    tap.done()


main()
