package org.parkatlas.identity.administration;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param post       what the post is called; never a person
 * @param roles      codes of what it may do
 * @param counties   codes (GB/T 2260) of its counties, or {@code *} alone for all
 * @param mustChange whether it still has a password that somebody else made
 * @param secondFactor whether it comes in with a code besides its password
 * @param disabled   whether it is refused
 * @param demo       whether it came with the demonstration pack
 * @param signedInAt when it last came in, null if never
 */
public record AccountItem(
        String id,
        String post,
        String postEn,
        List<String> roles,
        List<String> counties,
        boolean mustChange,
        boolean secondFactor,
        boolean disabled,
        boolean demo,
        @Nullable OffsetDateTime signedInAt) {}
