package org.parkatlas.leads;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * A client and how far it has come.
 *
 * @param client  an organisation
 * @param areaMu  how much land it asks for, 亩; null where it has not said
 * @param touched when somebody last wrote something of it
 * @param post    whoever brought it, as it was called then
 * @param version counts the changes
 * @param demo    whether a demonstration account brought it (演示数据)
 */
record Lead(
        UUID id,
        String number,
        String county,
        String client,
        String needs,
        @Nullable BigDecimal areaMu,
        Stage stage,
        LocalDate stageSince,
        Instant touched,
        Instant created,
        Wording post,
        int version,
        boolean demo) {

    /** What the log calls it. */
    String object() {
        return "lead:" + id;
    }
}
