#!/usr/bin/env -S gjs -m
// Copyright the libplanmodel developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints what does not agree in the plans in a file or folder: errors and warnings, and of the rest only the count.

import PlanModel from 'gi://PlanModel?version=1';
import System from 'system';

function printFinding(finding) {
    const spans = finding.dup_spans().map(span => `${span.get_start()}–${span.get_end()}`).join(' ');

    print(`${finding.get_rule()}: ${finding.get_hint()}`);
    print(`  ${finding.get_plan_id()}, ${finding.get_heading() ?? '—'}${spans ? `, ${spans}` : ''}`);
}

function main(path) {
    const catalog = PlanModel.Catalog.new_from_path(path);
    const checker = new PlanModel.Checker();

    // A plan that stands alone has no superior to find.
    checker.set_enabled('reference-unresolved', false);
    const report = checker.run(catalog);
    for (const finding of report.get_findings()) {
        if (finding.get_severity() !== PlanModel.Severity.INFO)
            printFinding(finding);
    }
    print(`and ${report.get_n_findings(PlanModel.Severity.INFO)} more worth a look`);
}

if (ARGV.length !== 1) {
    printerr('Usage: check-plans PATH');
    System.exit(2);
}
try {
    main(ARGV[0]);
} catch (error) {
    printerr(`check-plans: ${error.message}`);
    System.exit(3);
}
