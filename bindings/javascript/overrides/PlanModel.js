// Copyright the libplanmodel developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// JavaScript's manners for the types of PlanModel; nothing here that C cannot do too. GJS loads this
// when a program imports PlanModel, as a module of the old kind, and calls _init with the namespace
// as its `this`.

/* exported _init */

function _init() {
}
