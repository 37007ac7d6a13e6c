package org.parkatlas.tasks;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.source.Modality;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An organisation, or a post in one, that a document gives a part. Persons are not named.
 *
 * @param kind     its part
 * @param name     the organisation
 * @param post     the post in it
 * @param role     its part in the document's words
 * @param level    国家, 省, 市, 县 or whatever the document implies
 * @param duty     what it is to do
 * @param modality states where the document has it as it is, plans where it is to be set up
 * @param objects  what it belongs to, as {@code kind:id}
 */
record Organ(
        String id,
        String plan,

        @Schema(allowableValues = {"convener", "deputy", "member", "liaison", "office", "issuer", "addressee", "body"})
        String kind,

        String name,
        @Nullable String post,
        @Nullable String role,
        @Nullable String level,
        List<String> countyCodes,
        @Nullable String duty,
        @Schema(implementation = Modality.class) String modality,
        List<String> objects,
        @Nullable String note) {}
