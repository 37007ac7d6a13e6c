package org.parkatlas.catalog.query;

import java.util.Optional;
import java.util.stream.Stream;

/** A relation between a property and a literal (OGC 21-065r2, 6.4); the symbol is that of CQL2 and of SQL. */
public enum Comparator {
    EQUAL("="),
    DIFFERENT("<>"),
    LESS("<"),
    GREATER(">"),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    /** As it is written. */
    public String symbol() {
        return symbol;
    }

    /** The relation with this symbol. */
    public static Optional<Comparator> find(String symbol) {
        return Stream.of(values()).filter(it -> it.symbol.equals(symbol)).findFirst();
    }
}
