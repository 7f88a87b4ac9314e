// Copyright the libplanmodel developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// JavaScript's manners for the types of PlanModel; nothing here that C cannot do too. GJS loads this
// when a program imports PlanModel, as a module of the old kind, and calls _init with the namespace
// as its `this`.

/* exported _init */

const Gio = imports.gi.Gio;

// GJS makes Gio.ListStore iterable, but no other GListModel.
function* iterate() {
    const n = this.get_n_items();

    for (let i = 0; i < n; i++)
        yield this.get_item(i);
}

function makeList(type) {
    type.prototype[Symbol.iterator] = iterate;
    Object.defineProperty(type.prototype, 'length', {
        get() {
            return this.get_n_items();
        },
    });
}

function _init() {
    makeList(this.Catalog);
    makeList(this.List);

    for (const source of ['path', 'file', 'stream'])
        Gio._promisify(this.Loader.prototype, `load_${source}_async`, `load_${source}_finish`);
    Gio._promisify(this.Catalog.prototype, 'save_async', 'save_finish');
    Gio._promisify(this.Catalog, 'new_from_path_async', 'new_from_path_finish');
}
