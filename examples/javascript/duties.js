#!/usr/bin/env -S gjs -m
// Copyright the libplanmodel developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints what falls due in a period, by the body that leads it: duties PATH PERIOD, as 2023, 2023-S1, 2023-Q2, 2023-06.

import PlanModel from 'gi://PlanModel?version=1';
import System from 'system';

function printDuty(duty) {
    const task = duty.get_task();
    const title = task !== null ? task.get_title() : duty.get_project().get_name();
    const part = duty.get_part() > 0 ? ` (${duty.get_part()}/${duty.get_n_parts()})` : '';
    // A duty without a deadline of its own falls due with its targets.
    const sign = duty.get_deadline_origin() === PlanModel.DeadlineOrigin.TARGETS ? '≈' : '';

    print(`  ${sign}${duty.get_deadline()}: ${title}${part}`);
    for (const target of duty.dup_targets())
        print(`    ${target.get_indicator().get_name()}: ${target.to_string()}`);
}

function main(path, period) {
    const catalog = PlanModel.Catalog.new_from_path(path);
    const led = PlanModel.Duties.new(catalog).filter_role(PlanModel.AssignmentRole.LEAD);
    let last = null;

    for (const duty of led.filter_due(period).get_rows()) {
        if (duty.get_name() !== last)
            print(duty.get_name());
        last = duty.get_name();
        printDuty(duty);
    }
}

if (ARGV.length !== 2) {
    printerr('Usage: duties PATH PERIOD');
    System.exit(2);
}
try {
    main(ARGV[0], ARGV[1]);
} catch (error) {
    printerr(`duties: ${error.message}`);
    System.exit(3);
}
