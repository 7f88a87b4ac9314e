#!/usr/bin/env -S gjs -m
// Copyright the libplanmodel developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints which targets a revision of a plan made softer, which harder, and why.

import PlanModel from 'gi://PlanModel?version=1';
import System from 'system';

function loadPlan(path) {
    return PlanModel.Catalog.new_from_path(path).get_item(0);
}

function printRow(row) {
    print(row.get_name());
    if (row.get_object() === PlanModel.DiffObject.VALUE)
        print(`  ${row.get_old_text() ?? '—'} → ${row.get_new_text() ?? '—'}`);
    if (row.get_likeness_text() !== null)
        print(`  probably the same, by a name that is alike (${row.get_likeness_text()})`);
    for (const change of row.dup_changes()) {
        const member = change.get_member();
        const explanation = PlanModel.DiffReason.get_explanation(change.get_reason());

        if (explanation !== null)
            print(`  ${member !== null ? `${member}: ` : ''}${explanation}`);
    }
}

function printRows(diff, sense, heading) {
    print(`${heading}\n`);
    for (const row of diff.get_rows()) {
        if (row.get_sense() === sense)
            printRow(row);
    }
}

function main(oldPath, newPath) {
    const diff = PlanModel.Diff.new(loadPlan(oldPath), loadPlan(newPath), null);

    printRows(diff, PlanModel.DiffSense.SOFTER, 'Softer');
    print('');
    printRows(diff, PlanModel.DiffSense.HARDER, 'Harder');
}

if (ARGV.length !== 2) {
    printerr('Usage: diff-plans OLD NEW');
    System.exit(2);
}
try {
    main(ARGV[0], ARGV[1]);
} catch (error) {
    printerr(`diff-plans: ${error.message}`);
    System.exit(3);
}
