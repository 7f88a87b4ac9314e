#!/usr/bin/env -S gjs -m
// Copyright the libplanmodel developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Reads a policy document and prints each target with the line and the words that state it, then what the reader doubted.

import PlanModel from 'gi://PlanModel?version=1';
import System from 'system';

function printTarget(indicator, text) {
    const target = indicator.get_target();
    if (target === null)
        return;
    print(`${indicator.get_name()}: ${target.get_year()} ${target.to_string()}`);
    for (const mention of target.dup_mentions()) {
        const span = mention.get_span();
        print(`  line ${span.get_line(text)}: ${span.slice(text)}`);
    }
}

function main(path) {
    const reader = PlanModel.Reader.new();
    const catalog = reader.read_path(path, null);

    for (const plan of catalog) {
        print(plan.get_title());
        for (const indicator of plan.get_indicators())
            printTarget(indicator, reader.get_text());
    }
    for (const finding of reader.get_findings())
        print(`line ${finding.get_line()}: ${finding.get_rule()}`);
}

if (ARGV.length !== 1) {
    printerr('Usage: read-document DOCUMENT');
    System.exit(2);
}
try {
    main(ARGV[0]);
} catch (error) {
    printerr(`read-document: ${error.message}`);
    System.exit(3);
}
