package org.parkatlas.land.output;

import java.time.LocalDate;

/**
 * The days of the public notice (公示期), in which firms object.
 *
 * @param from its first day
 * @param to   its last day
 */
public record ObjectionWindow(LocalDate from, LocalDate to) {

    /** Whether one may object on this day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * How far the evaluation has come.
     *
     * @param open how many objections are not settled
     */
    public Standing standing(LocalDate day, int open) {
        if (day.isBefore(from)) {
            return Standing.NOT_YET;
        }
        if (isOpenOn(day)) {
            return Standing.OPEN;
        }
        return open > 0 ? Standing.SETTLING : Standing.FINAL;
    }
}
