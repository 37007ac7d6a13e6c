package org.parkatlas.catalog.query;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A value that a request compares with. */
public sealed interface Literal {

    /** What is bound to the statement. */
    Object value();

    /** A text without control characters. */
    record Text(String value) implements Literal {}

    /** A finite number. */
    record Decimal(Double value) implements Literal {}

    /** True or false. */
    record Truth(Boolean value) implements Literal {}

    /** A day. */
    record Day(LocalDate value) implements Literal {}

    /** A moment, UTC. */
    record Moment(LocalDateTime value) implements Literal {}
}
