package org.parkatlas.docket.items;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is on the docket.
 *
 * @param number       on the map, in the list and in the agenda
 * @param county       code of the county whose unit collected it, null where the office did
 * @param raisedBy     id of the unit that raised it, null where it is from a clause alone
 * @param documentId   with {@code clauseId}, the clause that it is from; null where a unit raised it
 * @param preparedWith division of the province with which it was prepared (省厅处室)
 * @param proposal     初步解决方案
 * @param decidedOn    day of the meeting
 * @param resolution   议定事项
 * @param responsible  id of the unit that has to see to it
 * @param due          by when
 * @param version      counts the changes
 * @param demo         whether it is synthetic (演示数据)
 */
public record Item(
        UUID id,
        int number,
        String plan,
        ItemKind kind,
        String title,
        String text,
        @Nullable String county,
        @Nullable String raisedBy,
        @Nullable String documentId,
        @Nullable String clauseId,
        Step step,
        LocalDate stepSince,
        @Nullable String preparedWith,
        @Nullable String proposal,
        @Nullable LocalDate decidedOn,
        @Nullable String resolution,
        @Nullable String responsible,
        @Nullable LocalDate due,
        Instant touched,
        int version,
        boolean demo) {}
