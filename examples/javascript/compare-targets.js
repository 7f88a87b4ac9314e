#!/usr/bin/env -S gjs -m
// Copyright the libplanmodel developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints where each indicator of the plans in a file or folder starts, where it is to be, and the change between.

import PlanModel from 'gi://PlanModel?version=1';
import System from 'system';

function printRow(row) {
    const baseline = row.get_baseline();
    const target = row.get_target();
    const percent = row.get_percent_text();
    // More than 400 is also more than 80 % above 222.
    const sign = PlanModel.Comparator.get_sign(row.get_comparator());

    print(`${'  '.repeat(1 + row.get_depth())}${row.get_indicator().get_name()}: ` +
        `${baseline.get_year()} ${baseline.to_string()} → ${target.get_year()} ${target.to_string()}` +
        (percent !== null ? ` (${sign}${percent} %)` : ''));
}

function main(path) {
    const catalog = PlanModel.Catalog.new_from_path(path);
    let last = null;

    for (const row of PlanModel.Comparison.new(catalog).get_rows()) {
        const plan = row.get_plan();

        // An indicator that is only promised, or only reported, has nothing to compare.
        if (row.get_baseline() === null || row.get_target() === null)
            continue;
        if (last === null || !plan.equal(last))
            print(plan.get_title());
        last = plan;
        printRow(row);
    }
}

if (ARGV.length !== 1) {
    printerr('Usage: compare-targets PATH');
    System.exit(2);
}
try {
    main(ARGV[0]);
} catch (error) {
    printerr(`compare-targets: ${error.message}`);
    System.exit(3);
}
