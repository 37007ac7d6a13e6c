package org.parkatlas.siting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.industry.Industries;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.stereotype.Repository;

/** What is made and by whom: links of chains, and industries. */
@Repository
class Goods {

    private static final String FIND_LINK = SqlFile.read(Goods.class, "find-link");

    private final Industries industries;

    Goods(Industries industries) {
        this.industries = industries;
    }

    /**
     * Something that is made.
     *
     * @param industryId node of the industry tree that it belongs to
     * @param firms      who makes it, by id
     */
    record Good(
            String reference,
            String name,
            @Nullable EnglishName english,
            @Nullable String industryId,
            List<Goals.Goal> firms) {

        SitingAnswer.Made answered() {
            return new SitingAnswer.Made(reference, name, english, industryId, firms.size());
        }
    }

    /** What a reference of the form {@code link:chain/id} or {@code industry:id} means; empty where it means nothing. */
    Optional<Good> find(Reading reading, String reference) {
        var about = reference.substring(reference.indexOf(':') + 1);
        return reference.startsWith("link:")
                ? findLink(reading, reference, about)
                : findIndustry(reading, reference, about);
    }

    private static Optional<Good> findLink(Reading reading, String reference, String about) {
        var slash = about.indexOf('/');
        return reading.jdbc()
                .sql(FIND_LINK)
                .param("chain", about.substring(0, slash))
                .param("id", about.substring(slash + 1))
                .query((row, index) -> new Link(
                        row.getString("name"),
                        EnglishName.of(row),
                        row.getString("industry_id"),
                        TextArrays.list(row, "enterprise_ids")))
                .optional()
                .map(link -> new Good(
                        reference,
                        link.name(),
                        link.english(),
                        link.industryId(),
                        firms(reading, List.of(), link.firms())));
    }

    private record Link(
            String name,
            @Nullable EnglishName english,
            @Nullable String industryId,
            List<String> firms) {}

    private Optional<Good> findIndustry(Reading reading, String reference, String id) {
        return reading.jdbc()
                .sql("SELECT id, name, name_en, short_name_en, name_en_basis FROM industry WHERE id = :id")
                .param("id", id)
                .query((row, index) ->
                        new Good(reference, row.getString("name"), EnglishName.of(row), row.getString("id"), List.of()))
                .optional()
                .map(good -> new Good(
                        reference,
                        good.name(),
                        good.english(),
                        id,
                        firms(reading, industries.listUnder(reading, id), List.of())));
    }

    /** Firms of these industries by what the plans say of the firms themselves, not of the park they are in; and these. */
    private static List<Goals.Goal> firms(Reading reading, List<String> industries, List<String> ids) {
        return reading.jdbc()
                .sql("""
                        SELECT id, coalesce(short_name, name) AS name, name_en, short_name_en, name_en_basis
                        FROM enterprise
                        WHERE industry_ids && CAST(:industries AS text[]) OR id = ANY (:ids)
                        ORDER BY id
                        LIMIT 10000
                        """)
                .param("industries", industries.toArray(String[]::new))
                .param("ids", ids.toArray(String[]::new))
                .query(Goods::firm)
                .list();
    }

    private static Goals.Goal firm(ResultSet row, int index) throws SQLException {
        return new Goals.Goal("enterprise", row.getString("id"), row.getString("name"), EnglishName.of(row), null);
    }
}
