package org.parkatlas.identity.audit;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One entry of the log.
 *
 * @param seq       number in the log, without gaps
 * @param account   id of the account, null if none can be named
 * @param object    {@code kind:id}, null if the action has no object
 * @param address   from where
 * @param requestId of the request that did it, as its answer had it
 * @param hash      SHA-256 over this entry and the hash of the one before, hexadecimal
 */
public record AuditEntry(
        long seq,
        OffsetDateTime at,
        @Nullable String account,
        @Schema(example = "sign-in") String action,
        @Nullable String object,
        @Schema(allowableValues = {"done", "refused"}) String outcome,
        @Nullable String address,
        @Nullable String requestId,
        String hash) {}
