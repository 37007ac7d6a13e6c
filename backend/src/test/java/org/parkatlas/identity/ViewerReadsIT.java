package org.parkatlas.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database shows to whom: a park for staff, one for the staff of 梅县区, one for everybody. */
@IntegrationTest
class ViewerReadsIT {

    private static final List<String> PARKS = List.of("dapu-yuan", "guangmei-yuan", "meixian-yuan");

    private static final Viewer PROMOTER = new Viewer(EnumSet.of(Audience.PUBLIC, Audience.STAFF), Set.of());
    private static final Viewer OF_MEIXIAN = new Viewer(EnumSet.allOf(Audience.class), Set.of("441403"));
    private static final Viewer OF_PINGYUAN = new Viewer(EnumSet.allOf(Audience.class), Set.of("441426"));
    private static final Viewer OF_THE_CITY = new Viewer(EnumSet.allOf(Audience.class), Set.of(Viewer.ALL));

    @Autowired
    private Readings readings;

    @Autowired
    private ViewerSignature signature;

    @Autowired
    private DataSource readers;

    @Autowired
    @Qualifier("staff")
    private DataSource staff;

    @Autowired
    private Environment environment;

    @BeforeEach
    void giveThemAudiences() {
        setAudience("dapu-yuan", "staff");
        setAudience("meixian-yuan", "county");
    }

    @AfterEach
    void giveThemBack() {
        PARKS.forEach(id -> setAudience(id, "public"));
    }

    @Test
    void everyViewerSeesWhatIsForIt() {
        assertThat(parks(Viewer.PUBLIC)).containsExactly("guangmei-yuan");
        assertThat(parks(PROMOTER)).containsExactly("dapu-yuan", "guangmei-yuan");
        assertThat(parks(OF_PINGYUAN)).containsExactly("dapu-yuan", "guangmei-yuan");
        assertThat(parks(OF_MEIXIAN)).containsExactlyElementsOf(PARKS);
        assertThat(parks(OF_THE_CITY)).containsExactlyElementsOf(PARKS);
        List<String> streamed = readings.readLong(OF_MEIXIAN, reading -> parks(reading.jdbc()));
        assertThat(streamed).containsExactlyElementsOf(PARKS);
    }

    @Test
    void nothingIsLeftOfAViewerWhenItHasRead() {
        parks(OF_THE_CITY);

        assertThat(JdbcClient.create(staff)
                        .sql("SELECT current_setting('app.viewer', true)")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void whatIsNotSignedIsTheWordOfNobody() {
        var signed = signature.sign(OF_MEIXIAN);

        assertThat(parksAs(staff, signed)).containsExactlyElementsOf(PARKS);
        assertThat(parksAs(staff, signed.replace("441403", "*"))).containsExactly("guangmei-yuan");
        assertThat(parksAs(staff, "public,staff,county|")).containsExactly("guangmei-yuan");
        assertThat(parksAs(staff, "")).containsExactly("guangmei-yuan");
        assertThat(parksAs(readers, signed)).containsExactly("guangmei-yuan");
    }

    private List<String> parks(Viewer viewer) {
        return readings.read(viewer, reading -> parks(reading.jdbc()));
    }

    private static List<String> parks(JdbcClient jdbc) {
        return jdbc.sql("SELECT id FROM park WHERE id = ANY (:ids) ORDER BY id")
                .param("ids", PARKS.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** As a statement that sets what it likes. */
    private static List<String> parksAs(DataSource pool, String claims) {
        var jdbc = JdbcClient.create(pool);
        return new TransactionTemplate(new JdbcTransactionManager(pool)).execute(status -> {
            jdbc.sql("SELECT set_config('app.viewer', :claims, true)")
                    .param("claims", claims)
                    .query(String.class)
                    .single();
            return parks(jdbc);
        });
    }

    private void setAudience(String id, String audience) {
        OwnerRows.of(environment)
                .sql("UPDATE parkatlas.park SET audience = :audience WHERE id = :id")
                .param("audience", audience)
                .param("id", id)
                .update();
    }
}
