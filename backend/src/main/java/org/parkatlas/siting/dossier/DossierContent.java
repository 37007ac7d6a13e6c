package org.parkatlas.siting.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a dossier says, in its language and as it was known on a day. It is kept as it is, so that nobody reads in it what was not
 * chosen, and nothing changes under a client's eyes.
 *
 * @param asOf the day, ISO 8601
 * @param demo whether any of it is synthetic (演示数据)
 */
record DossierContent(String language, String subject, String asOf, List<SitePages> sites, boolean demo) {

    DossierContent {
        sites = List.copyOf(sites);
    }

    /**
     * The pages of one site.
     *
     * @param place     in which county, and how exactly that is known
     * @param county    code of the first county in which it lies
     * @param lon       degrees, CGCS2000; null where it has no position
     * @param answers   four at most, for the cover
     * @param sections  the chosen parts but access, in their order
     * @param access    null where that was not chosen
     * @param network   of roads on which times are reckoned, with its day; null where there is none or access was not chosen
     */
    record SitePages(
            String name,
            String fullName,
            @Nullable String otherName,
            String place,
            @Nullable String county,
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable Double accuracyM,
            List<Answer> answers,
            @Nullable List<Way> access,
            @Nullable String network,
            List<Section> sections) {

        SitePages {
            answers = List.copyOf(answers);
            access = access == null ? null : List.copyOf(access);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A key answer of the cover.
     *
     * @param value null where nobody knows
     * @param note  below it
     */
    record Answer(
            String label, @Nullable String value, @Nullable String margin, String note) {}

    /**
     * How far something is.
     *
     * @param distance km in a straight line, null where nobody knows
     * @param margin   of both ends
     * @param road     an estimate: the straight line times a factor
     * @param minutes  by road, in words; null where nobody knows
     * @param lon      of what it was measured to
     */
    record Way(
            String kind,
            String place,
            @Nullable String distance,
            @Nullable String margin,
            @Nullable String road,
            @Nullable String minutes,
            @Nullable Double lon,
            @Nullable Double lat) {}

    /**
     * A part.
     *
     * @param lines none where nobody knows anything of it
     */
    record Section(String code, String title, List<Line> lines) {

        Section {
            lines = List.copyOf(lines);
        }

        /** For the templates: whether anything is known. */
        boolean hasLines() {
            return !lines.isEmpty();
        }

        /** For the templates: whether its lines are quotations. */
        boolean isQuotes() {
            return code.equals(DossierPart.QUOTES.code());
        }
    }

    /**
     * A line of a part.
     *
     * @param label       null for a quotation
     * @param text        null where nobody knows
     * @param source      the document and clause, null where there is none
     * @param translation of a quotation into the language of the dossier, by us; null where it has none
     */
    record Line(
            @Nullable String label,
            @Nullable String text,
            @Nullable String source,
            @Nullable String translation) {

        Line(@Nullable String label, @Nullable String text, @Nullable String source) {
            this(label, text, source, null);
        }
    }
}
