#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a Python program meets: the types, their manners, errors, lists and lifetimes."""

import gc
import json
import math
import os
import tempfile
import unittest

import gi

gi.require_version("PlanModel", "1")
from gi.repository import Gio, GLib, GObject, PlanModel  # noqa: E402

PLANS = os.path.join(os.environ["PLANMODEL_SOURCE_ROOT"], "examples", "plans")
WUCHANGSHI = "wuchangshi-2021-2025"


def load(plan):
    return PlanModel.Catalog.new_from_bytes(GLib.Bytes.new(json.dumps(plan).encode()))


class Concepts(unittest.TestCase):
    def test_vocabulary(self):
        vocabulary = PlanModel.Vocabulary.get_default()
        concept = vocabulary.lookup("high-tech-enterprises")
        self.assertEqual(repr(concept), "<PlanModel.Concept 'high-tech-enterprises' '高新技术企业数'>")
        self.assertEqual(repr(vocabulary), f"<PlanModel.Vocabulary of {len(vocabulary)} concepts>")
        self.assertIn(concept, list(vocabulary))
        self.assertIn("国家高新技术企业数", concept.dup_alternative_labels("zh-Hans"))
        self.assertTrue(PlanModel.Vocabulary())
        self.assertEqual(list(PlanModel.Vocabulary()), [])

    def test_alignment(self):
        alignment = PlanModel.Vocabulary.get_default().align_name("縣級高新技術企業", "家")
        self.assertEqual(alignment.get_grade(), PlanModel.AlignmentGrade.CLOSE)
        self.assertEqual(alignment.get_facet().value_nick, "grade")
        self.assertIsNone(alignment.get_concept())
        self.assertEqual(alignment.get_nearest().props.id, "high-tech-enterprises")

    def test_error(self):
        with self.assertRaises(GLib.Error) as raised:
            PlanModel.Vocabulary.new_from_bytes(GLib.Bytes.new(b"[]"), None)
        self.assertTrue(raised.exception.matches(PlanModel.VocabularyError.quark(), PlanModel.VocabularyError.SYNTAX))
        self.assertEqual(raised.exception.message, "vocabulary:1:1: a vocabulary is an object")


class Lists(unittest.TestCase):
    def setUp(self):
        self.catalog = PlanModel.Catalog.new_from_path(PLANS)

    def test_catalog_iterates(self):
        titles = [plan.get_title() for plan in self.catalog]
        self.assertEqual(len(self.catalog), 5)
        self.assertEqual(len(titles), 5)
        self.assertIn("乌昌石国家自主创新示范区发展规划纲要(2021-2025年)", titles)
        self.assertEqual(self.catalog[-1].get_id(), list(self.catalog)[-1].get_id())

    def test_of_a_document(self):
        document = os.path.join(PLANS, "..", "documents", "yunhe-2024-2026.txt")
        for catalog in (PlanModel.Catalog.new_from_path(document),
                        PlanModel.Catalog.new_from_bytes(GLib.Bytes.new(GLib.file_get_contents(document)[1]))):
            [plan] = catalog
            self.assertEqual((plan.get_period_start(), plan.get_period_end()), (2024, 2026))
            self.assertGreater(len(plan.get_indicators()), 0)

    def test_same_question_same_object(self):
        plan = self.catalog.lookup_plan(WUCHANGSHI)
        self.assertIs(plan, self.catalog.lookup_plan(WUCHANGSHI))
        self.assertIs(plan.get_indicators(), plan.get_indicators())
        self.assertIs(plan.get_indicators()[3], plan.get_indicators()[3])

    def test_equal_views(self):
        plan = self.catalog.lookup_plan(WUCHANGSHI)
        indicator = plan.get_indicators()[0]
        self.assertIsNot(indicator.get_plan(), plan)
        self.assertEqual(indicator.get_plan(), plan)
        self.assertEqual(hash(indicator.get_plan()), hash(plan))
        self.assertNotEqual(indicator, plan.get_indicators()[1])
        self.assertNotEqual(indicator, plan.get_tasks()[0])
        self.assertEqual(len({plan, indicator.get_plan()}), 1)

    def test_view_keeps_store(self):
        indicator = self.catalog.lookup_plan(WUCHANGSHI).get_indicators()[0]
        name = indicator.get_name()
        self.catalog = None
        gc.collect()
        self.assertEqual(indicator.get_name(), name)

    def test_unknown_plan(self):
        self.assertIsNone(self.catalog.lookup_plan("nowhere"))

    def test_truth(self):
        self.assertTrue(PlanModel.Catalog())
        self.assertEqual(len(PlanModel.Catalog()), 0)
        self.assertIn(WUCHANGSHI, repr(self.catalog.lookup_plan(WUCHANGSHI)))


class Model(unittest.TestCase):
    def setUp(self):
        catalog = PlanModel.Catalog.new_from_path(os.path.join(PLANS, WUCHANGSHI + ".json"))
        self.plan = catalog[0]

    def find(self, name):
        return next(i for i in self.plan.get_indicators() if i.get_name() == name)

    def test_baseline_and_target(self):
        firms = self.find("高新技术企业数")
        self.assertEqual(firms.get_unit(), "家")
        self.assertEqual(firms.get_baseline().get_amount(), 222.0)
        self.assertEqual(firms.get_baseline().get_year(), 2020)
        self.assertEqual(firms.get_target().get_amount_text(), "400")
        self.assertEqual(firms.get_target().get_comparator(), PlanModel.Comparator.MORE_THAN)
        self.assertEqual(firms.get_target().get_comparator().value_nick, "more-than")
        self.assertEqual(len(firms.dup_values()), 3)

    def test_digits_are_kept(self):
        spending = self.find("研究与试验发展(R&D)经费支出与地区生产总值比例")
        self.assertEqual(spending.get_baseline().get_amount_text(), "1.8")
        self.assertEqual(spending.get_target().get_amount_text(), "2.8")

    def test_parents(self):
        part = self.find("国家级重点实验室")
        self.assertEqual(part.get_parent().get_name(), "科技平台数")
        self.assertIn(part, list(part.get_parent().get_children()))

    def test_mentions(self):
        value = self.find("高新技术企业数").get_target()
        mentions = value.dup_mentions()
        self.assertEqual(len(mentions), 1)
        span = mentions[0].get_span()
        self.assertEqual((span.get_start(), span.get_end()), (5528, 5534))
        # Spans count what Python counts.
        text = "。" * 5528 + "突破400家" + "。" * 10
        self.assertEqual(text[span.get_start():span.get_end()], "突破400家")
        self.assertEqual(span.slice(text), "突破400家")

    def test_boxed_are_equal(self):
        firms = self.find("高新技术企业数")
        self.assertEqual(firms.get_target(), firms.get_target())
        self.assertNotEqual(firms.get_target(), firms.get_baseline())
        self.assertEqual(len({firms.get_target(), firms.get_target()}), 1)

    def test_properties(self):
        firms = self.find("高新技术企业数")
        self.assertEqual(firms.props.unit, firms.get_unit())
        self.assertEqual(firms.get_property("name"), firms.get_name())
        self.assertEqual(self.plan.props.period_end, 2025)

    def test_no_setters(self):
        with self.assertRaises(TypeError):
            self.find("高新技术企业数").set_property("unit", "个")

    def test_bare_views_are_empty_rows(self):
        for name in ("Plan", "Section", "Task", "Project", "SourceTable", "Indicator", "Agency", "Area", "Reference"):
            view = getattr(PlanModel, name)()
            self.assertIsNone(view.get_id(), name)
            if name != "Plan":  # which is its own
                self.assertIsNone(view.get_plan(), name)
            for pspec in GObject.list_properties(view):
                view.get_property(pspec.name)
        self.assertEqual(len(PlanModel.Comparison.new(PlanModel.Catalog()).get_rows()), 0)

    def test_missing_is_nan(self):
        target = self.find("高新技术企业数").get_target()
        self.assertTrue(math.isnan(target.get_upper_amount()))
        self.assertIsNone(target.get_upper_amount_text())


class Targets(unittest.TestCase):
    PLAN = {"planmodel": "1", "id": "p", "title": "规划", "period": {"start": 2021, "end": 2025}, "indicators": [
        {"id": "i", "name": "产值", "unit": "亿元", "direction": "increase", "values": [
            {"role": "target", "year": 2025, "value": "669", "comparator": "reach", "form": "level"},
            {"role": "target", "year": 2025, "value": "12", "unit": "%", "comparator": "reach", "form": "annual-growth",
             "change": "rise"}]}]}

    def setUp(self):
        self.indicator = load(self.PLAN)[0].get_indicators()[0]
        self.level, self.growth = self.indicator.dup_values()

    def actual(self, year, amount, unit):
        return PlanModel.Value.new(PlanModel.ValueRole.ACTUAL, year, amount, unit)

    def test_is_met(self):
        met, reason = self.indicator.is_met(self.level, self.actual(2025, "6700000", "万元"))
        self.assertEqual((met.value_nick, reason.value_nick), ("yes", "compared"))
        met, reason = self.indicator.is_met(self.level, self.actual(2023, "600", None))
        self.assertEqual((met.value_nick, reason.value_nick), ("undecidable", "not-yet"))
        self.assertIn("not due yet", PlanModel.met_reason_get_explanation(reason))
        grown = PlanModel.Value.new_of_form(PlanModel.ValueRole.ACTUAL, 2025, "11.9", "%", PlanModel.Form.ANNUAL_GROWTH,
                                            PlanModel.Change.RISE)
        self.assertEqual(self.indicator.is_met(self.growth, grown)[0], PlanModel.Met.NO)

    def test_pace(self):
        pace = PlanModel.Pace.new(self.indicator, self.level, self.actual(2023, "600", "亿元"), 0)
        self.assertEqual((pace.get_years(), pace.get_remaining_text(), pace.get_change_text(), pace.get_rate_text()),
                         (2, "69", "34.50", "5.59"))
        self.assertEqual(pace.get_note(), PlanModel.ComparisonNote.NONE)

    def test_implied_baseline(self):
        baseline, note = self.indicator.dup_implied_baseline(self.level, self.growth)
        self.assertEqual((baseline.get_year(), baseline.get_amount_text()), (2020, "380"))
        self.assertEqual(note, PlanModel.ComparisonNote.NONE)
        baseline, note = self.indicator.dup_implied_baseline(self.growth, self.level)
        self.assertIsNone(baseline)
        self.assertEqual(note.value_nick, "another-form")

    def test_units(self):
        ten_thousand, mu = PlanModel.Unit.parse("萬畝"), PlanModel.Unit.parse("公顷")
        self.assertEqual(ten_thousand.convert("1.5", mu), "1000")
        self.assertEqual(repr(ten_thousand), "<PlanModel.Unit 万亩>")
        self.assertEqual(ten_thousand.is_comparable(mu), (True, PlanModel.UnitNote.NONE))
        with self.assertRaises(GLib.Error) as caught:
            mu.convert("1", PlanModel.Unit.parse("家"))
        self.assertTrue(caught.exception.matches(PlanModel.unit_error_quark(), PlanModel.UnitError.NOT_COMPARABLE))


class Tables(unittest.TestCase):
    def setUp(self):
        catalog = PlanModel.Catalog.new_from_path(PLANS)
        self.table = PlanModel.Comparison.new(catalog).dup_table()

    def test_length(self):
        self.assertEqual(len(self.table), self.table.props.n_rows)
        self.assertGreater(len(self.table), 50)
        self.assertEqual(self.table.props.n_columns, 37)
        self.assertEqual(len(PlanModel.Table()), 0)
        self.assertEqual(PlanModel.Table().to_dict(), {})
        self.assertTrue(repr(self.table).startswith(f"<PlanModel.Table of {len(self.table)} rows: plan, title, area"))

    def test_to_dict(self):
        columns = self.table.to_dict()
        self.assertEqual(list(columns), [self.table.get_column_name(i) for i in range(37)])
        self.assertEqual({len(column) for column in columns.values()}, {len(self.table)})
        row = columns["indicator"].index("高新技术企业数")
        cells = {name: column[row] for name, column in columns.items()}
        self.assertEqual(cells["plan"], WUCHANGSHI)
        self.assertIs(type(cells["target"]), float)
        self.assertEqual((cells["baseline"], cells["target"], cells["percent"]), (222.0, 400.0, 80.18))
        self.assertIs(type(cells["target_year"]), int)
        self.assertEqual((cells["baseline_year"], cells["target_year"], cells["depth"]), (2020, 2025, 0))
        self.assertIsNone(cells["scope"])
        self.assertIsNone(cells["target_max"])
        self.assertIsNone(cells["note"])
        self.assertIn(None, columns["baseline"])

    def test_as_json(self):
        columns = self.table.to_dict()
        rows = json.loads(self.table.to_json())
        for name, column in columns.items():
            for cell, row in zip(column, rows):
                wanted = row[name]
                self.assertEqual(cell, float(wanted) if isinstance(cell, float) else wanted)

    def test_no_rows(self):
        table = PlanModel.Comparison.new(PlanModel.Catalog()).dup_table()
        self.assertEqual(len(table), 0)
        self.assertEqual(table.to_dict()["target"], [])
        self.assertEqual(table.to_dict()["indicator"], [])

    def test_cells(self):
        self.assertEqual(self.table.get_column_kind(0), PlanModel.ColumnKind.TEXT)
        self.assertEqual(self.table.get_column_kind(0).value_nick, "text")
        rows = [row for row in range(len(self.table)) if self.table.get_text(row, 3) == "高新技术企业数"]
        self.assertEqual(self.table.get_text(rows[0], 15), "400")
        self.assertEqual(self.table.get_number(rows[0], 15), 400.0)
        self.assertIsNone(self.table.get_text(rows[0], 16))
        self.assertTrue(math.isnan(self.table.get_number(rows[0], 16)))

    def test_unknown_column(self):
        for ask, name, code in ((self.table.dup_strings, "nothing", PlanModel.TableError.NO_COLUMN),
                                (self.table.dup_doubles, "shown_target", PlanModel.TableError.NO_COLUMN),
                                (self.table.dup_doubles, "indicator", PlanModel.TableError.NO_NUMBERS)):
            with self.assertRaises(GLib.Error) as caught:
                ask(name)
            self.assertEqual((caught.exception.domain, caught.exception.code), ("plan-model-table-error-quark", code))
            self.assertIn(name, caught.exception.message)


class Errors(unittest.TestCase):
    def test_load_error(self):
        with self.assertRaises(GLib.Error) as caught:
            load({"planmodel": "1", "id": "a", "title": 5})
        self.assertTrue(caught.exception.matches(PlanModel.LoadError.quark(), PlanModel.LoadError.MEMBER)
                        if hasattr(PlanModel.LoadError, "quark") else
                        caught.exception.domain == "plan-model-load-error-quark")
        self.assertIn(":1:", caught.exception.message)

    def test_findings(self):
        loader = PlanModel.Loader()
        with self.assertRaises(GLib.Error):
            loader.load_bytes(GLib.Bytes.new(b'{"planmodel":"1"}'), "x.json")
        found = [(f.get_rule(), f.get_severity(), f.get_line(), f.get_column()) for f in loader.get_findings()]
        self.assertEqual(found, [("member-missing", PlanModel.Severity.ERROR, 1, 1)] * 2)
        self.assertIn("x.json:1:1", str(loader.get_findings()[0]))
        self.assertIn("member-missing", repr(loader.get_findings()[0]))
        self.assertEqual(repr(loader.get_findings()), "<PlanModel.List of 2>")

    def test_build_error(self):
        builder = PlanModel.Builder()
        builder.add_plan("p", "T")
        builder.add_indicator("i", "N")
        builder.set("area", "nowhere")
        with self.assertRaises(GLib.Error) as caught:
            builder.build()
        self.assertIn("nowhere", caught.exception.message)
        self.assertIn('"i"', caught.exception.message)

    def test_dictionary_is_the_short_way(self):
        catalog = load({"planmodel": "1", "id": "a", "title": "题", "indicators": [
            {"id": "i", "name": "名", "unit": "家", "values": [{"role": "target", "year": 2025, "value": "2.80"}]}]})
        self.assertEqual(catalog[0].get_indicators()[0].get_target().get_amount_text(), "2.80")
        self.assertEqual(json.loads(catalog[0].to_json())["title"], "题")


class Async(unittest.TestCase):
    def test_load_and_save(self):
        loop = GLib.MainLoop()
        result = {}

        def on_saved(catalog, task):
            result["saved"] = catalog.save_finish(task)
            loop.quit()

        def on_loaded(loader, task):
            result["catalog"] = loader.load_path_finish(task)
            result["catalog"].save_async(Gio.File.new_for_path(result["path"]), None, on_saved)

        with tempfile.TemporaryDirectory() as folder:
            result["path"] = os.path.join(folder, "all.jsonl")
            PlanModel.Loader().load_path_async(PLANS, None, on_loaded)
            loop.run()
            self.assertTrue(result["saved"])
            self.assertEqual(len(PlanModel.Catalog.new_from_path(result["path"])), 5)


if __name__ == "__main__":
    unittest.main()
