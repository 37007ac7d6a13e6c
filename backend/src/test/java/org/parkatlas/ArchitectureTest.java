package org.parkatlas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import java.util.Set;
import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.catalog.data.DataVersion;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What no class may do; CONTRIBUTING.md gives the reasons. Which module may use which is Modulith's business. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final Set<String> MEASURING =
            Set.of("distance", "isWithinDistance", "getArea", "getLength", "buffer");

    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.parkatlas");

    @Test
    void onlyGeoMeasuresWithJts() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parkatlas.geo..")
                .should()
                .accessTargetWhere(isMeasurementByJts())
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.locationtech.jts.operation.distance..", "org.locationtech.jts.operation.buffer..")
                .because("JTS answers in degrees; use org.parkatlas.geo, or geography in SQL")
                .check(classes);
    }

    /** Calls and method references alike. */
    private static DescribedPredicate<JavaAccess<?>> isMeasurementByJts() {
        return describe(
                "a measurement by JTS",
                access -> MEASURING.contains(access.getTarget().getName())
                        && assignableTo(Geometry.class).test(access.getTarget().getOwner()));
    }

    /**
     * What a viewer may see is decided where the transaction begins. The version alone is the same for everybody, and the desk
     * holds what belongs to one account or to the posts of one county.
     */
    @Test
    void onlyTheGatewayReadsForViewers() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(
                        "org.parkatlas.identity..",
                        "org.parkatlas.intake..",
                        "org.parkatlas.jobs..",
                        "org.parkatlas.land.output.desk..",
                        "org.parkatlas.landcheck.batch..",
                        "org.parkatlas.landcheck.checks..",
                        "org.parkatlas.landcheck.report..",
                        "org.parkatlas.docket..",
                        "org.parkatlas.leads..",
                        "org.parkatlas.rolling..",
                        "org.parkatlas.siting.dossier..",
                        "org.parkatlas.siting.kept..",
                        "org.parkatlas.platform..",
                        "org.parkatlas.stewardship..")
                .and()
                .areNotDeclaredIn(DataVersion.class)
                .should()
                .haveRawType(assignableTo(JdbcClient.class)
                        .or(assignableTo(JdbcOperations.class))
                        .or(assignableTo(DataSource.class))
                        .or(assignableTo(EntityManager.class))
                        .or(assignableTo(EntityManagerFactory.class)))
                .because("a read goes through identity.Readings with its viewer")
                .check(classes);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .because("what an object needs it gets in its constructor")
                .check(classes);
    }

    @Test
    void timesAreOfJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Date|Calendar)|java\\.text\\.SimpleDateFormat|java\\.sql\\.(Date|Time)")
                .because("they can be changed, and have no time zone that anybody meant")
                .check(classes);
    }

    /** Throwable cannot be told from what the compiler makes of try-with-resources. */
    @Test
    void onlyProblemAdviceCatchesEverything() {
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .doNotHaveSimpleName("ProblemAdvice")
                .should(catchException())
                .because("a failure that nobody foresaw belongs into the log, with an incident number")
                .check(classes);
    }

    private static ArchCondition<JavaCodeUnit> catchException() {
        return new ArchCondition<>("catch Exception") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean catchesAll = unit.getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .anyMatch(caught -> caught.isEquivalentTo(Exception.class));
                events.add(new SimpleConditionEvent(unit, catchesAll, unit.getDescription() + " catches Exception"));
            }
        };
    }
}
