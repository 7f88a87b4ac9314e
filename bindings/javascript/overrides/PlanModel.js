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

// A table as an object of columns: texts, numbers or booleans, and null for what is missing.
function makeTable(PlanModel) {
    const Kind = PlanModel.ColumnKind;

    function column(table, number) {
        const name = table.get_column_name(number);
        const kind = table.get_column_kind(number);

        if (kind === Kind.TEXT)
            return table.dup_strings(name).map(text => text || null);
        const bytes = table.dup_doubles(name).toArray();
        const numbers = Array.from(new Float64Array(bytes.slice().buffer));

        return numbers.map(value => {
            if (Number.isNaN(value))
                return null;
            return kind === Kind.BOOLEAN ? value !== 0 : value;
        });
    }

    PlanModel.Table.prototype.to_dict = function () {
        const columns = {};

        for (let i = 0; i < this.get_n_columns(); i++)
            columns[this.get_column_name(i)] = column(this, i);

        return columns;
    };
    Object.defineProperty(PlanModel.Table.prototype, 'length', {
        get() {
            return this.get_n_rows();
        },
    });
}

function _init() {
    makeList(this.Catalog);
    makeList(this.List);
    makeList(this.Vocabulary);
    makeTable(this);

    for (const source of ['path', 'file', 'stream'])
        Gio._promisify(this.Loader.prototype, `load_${source}_async`, `load_${source}_finish`);
    Gio._promisify(this.Catalog.prototype, 'save_async', 'save_finish');
    Gio._promisify(this.Catalog, 'new_from_path_async', 'new_from_path_finish');
}
