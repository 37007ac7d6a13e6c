package org.parkatlas.siting.dossier;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A dossier that was made.
 *
 * @param link       its address, told once when it is made and kept by nobody; null from then on
 * @param open       whether the link is good now
 * @param revokedAt  when it was taken back, null while it was not
 * @param views      how often its page was opened
 * @param demo       whether any of it is synthetic (演示数据)
 */
@Schema(name = "Dossier")
record DossierAnswer(
        String id,
        @Nullable String link,
        String client,
        String subject,
        String post,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        boolean open,
        int views,
        @Nullable Instant lastViewedAt,
        boolean demo) {

    static DossierAnswer of(StoredDossier dossier, @Nullable String link, Locale language) {
        return new DossierAnswer(
                dossier.id().toString(),
                link,
                dossier.client(),
                dossier.subject(),
                dossier.post().in(language),
                dossier.created(),
                dossier.expires(),
                dossier.revoked(),
                dossier.isOpen(),
                dossier.views(),
                dossier.lastViewed(),
                dossier.demo());
    }
}
