// Copyright the libplanmodel developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// What a JavaScript program meets. Prints TAP; the plan comes last, so that an exception in a callback, which GJS
// survives, is a failure.

import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import PlanModel from 'gi://PlanModel?version=1';

const plans = GLib.build_filenamev([GLib.getenv('PLANMODEL_SOURCE_ROOT'), 'examples', 'plans']);
let n = 0;

function check(name, condition) {
    n++;
    print(`${condition ? 'ok' : 'not ok'} ${n} ${name}`);
}

function raises(name, call, domain, code) {
    try {
        call();
        check(name, false);
    } catch (error) {
        check(`${name}: ${error.message}`, error.matches(domain, code));
    }
}

const catalog = PlanModel.Catalog.new_from_path(plans);
const plan = catalog.lookup_plan('wuchangshi-2021-2025');
const indicators = [...plan.get_indicators()];
const firms = indicators.find(i => i.get_name() === '高新技术企业数');

check('a catalog iterates', [...catalog].length === 5 && catalog.length === 5);
check('the same question gives the same object', plan === catalog.lookup_plan('wuchangshi-2021-2025'));
check('another view of a row is equal', firms.get_plan().equal(plan));
check('an indicator knows its unit', firms.get_unit() === '家' && firms.unit === '家');
check('a baseline', firms.get_baseline().get_amount() === 222);
check('a target keeps its comparator', firms.get_target().get_comparator() === PlanModel.Comparator.MORE_THAN);
check('values come as an array', firms.dup_values().length === 3);
check('a value is text', firms.get_target().to_string() === '> 400 家');

const table = PlanModel.Comparison.new(catalog).dup_table();
const columns = table.to_dict();
const row = columns.indicator.indexOf('高新技术企业数');

check('a table has a length', table.length === table.n_rows && table.length === columns.plan.length);
check('all its columns', Object.keys(columns).length === table.n_columns && columns.plan[row] === 'wuchangshi-2021-2025');
check('numbers', columns.target[row] === 400 && columns.percent[row] === 80.18 && columns.target_year[row] === 2025);
check('what is missing is null', columns.scope[row] === null && columns.target_max[row] === null);
check('its JSON has the digits', JSON.parse(table.to_json())[row].target === '400');
check('a table without rows', new PlanModel.Table().length === 0 && Object.keys(new PlanModel.Table().to_dict()).length === 0
    && PlanModel.Comparison.new(new PlanModel.Catalog()).dup_table().to_dict().target.length === 0);
raises('a column that is not there', () => table.dup_strings('nothing'), PlanModel.TableError, PlanModel.TableError.NO_COLUMN);
check('no plan of that name', catalog.lookup_plan('nowhere') === null);
check('a bare view is an empty row', new PlanModel.Indicator().get_name() === null);
check('no amount is NaN', Number.isNaN(firms.get_target().get_upper_amount()));
check('a value of one\'s own', PlanModel.Value.new(PlanModel.ValueRole.ACTUAL, 2021, '2.80', '%').get_amount_text() === '2.80');
const goal = PlanModel.Value.new(PlanModel.ValueRole.TARGET, 2025, '5', '亿元');
const came = PlanModel.Value.new(PlanModel.ValueRole.ACTUAL, 2025, '50000', '万元');
const [met, reason] = new PlanModel.Indicator().is_met(goal, came);
check('a target that is met', met === PlanModel.Met.YES && reason === PlanModel.MetReason.COMPARED);
check('a unit', PlanModel.Unit.parse('萬畝').get_label('en') === '10,000 mu' && PlanModel.Unit.parse('类') === null);
const vocabulary = PlanModel.Vocabulary.get_default();
check('a vocabulary is iterable', [...vocabulary].length === vocabulary.length && vocabulary.length > 100);
check('a name has its concept', vocabulary.align_name('高新技術企業', '家').get_concept().id === 'high-tech-enterprises');
raises('bad plan JSON', () => PlanModel.Catalog.new_from_bytes(new GLib.Bytes(new TextEncoder().encode('{"planmodel":"1"}'))),
    PlanModel.LoadError, PlanModel.LoadError.MEMBER);

const loaded = await PlanModel.Loader.new().load_path_async(plans, null);

check('a promise of a catalog', loaded.get_n_items() === 5);

const [file, stream] = Gio.File.new_tmp('planmodel-XXXXXX.jsonl');

stream.close(null);
await loaded.save_async(file, null);
check('saved and loaded again', PlanModel.Catalog.new_from_path(file.get_path()).get_n_items() === 5);
file.delete(null);

print(`1..${n}`);
