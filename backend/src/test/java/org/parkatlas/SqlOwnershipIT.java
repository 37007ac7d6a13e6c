package org.parkatlas;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.intake.spi.PackSection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * A statement names relations of its own module, and of modules that its module may use. An arrow that neither Java nor SQL
 * needs is not declared (decision 9).
 */
@IntegrationTest
class SqlOwnershipIT {

    private static final String ROOT = "org.parkatlas.";
    private static final Path JAVA = Path.of("src/main/java/org/parkatlas");
    private static final Path SQL = Path.of("src/main/resources/org/parkatlas");

    /** Relations that no section fills and no feature type shows. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            entry("pack", "intake"),
            entry("pack_load", "intake"),
            entry("plan_change", "progress"),
            entry("data_version", "intake"),
            entry("table_version", "intake"),
            entry("withdrawn", "intake"),
            entry("control_zone_past", "land"),
            entry("control_zone_history", "land"),
            entry("coverage_past", "land"),
            entry("coverage_history", "land"),
            entry("parcel_past", "land"),
            entry("parcel_history", "land"),
            entry("site_item_past", "siting"),
            entry("site_item_history", "siting"),
            entry("observation_past", "progress"),
            entry("observation_history", "progress"),
            entry("project_observation_past", "progress"),
            entry("project_observation_history", "progress"),
            entry("enterprise_past", "enterprise"),
            entry("enterprise_history", "enterprise"),
            entry("enterprise_place_past", "enterprise"),
            entry("enterprise_place_history", "enterprise"),
            entry("park_past", "park"),
            entry("park_history", "park"),
            entry("park_place_past", "park"),
            entry("park_place_history", "park"),
            entry("park_boundary_past", "park"),
            entry("park_block_history", "park"),
            entry("change_set", "stewardship"),
            entry("change_row", "stewardship"),
            entry("change_event", "stewardship"),
            entry("correction", "stewardship"),
            entry("land_check", "landcheck"),
            entry("land_check_overlap", "landcheck"),
            entry("land_check_number", "landcheck"),
            entry("land_report", "landcheck"),
            entry("land_check_shape", "landcheck"),
            entry("land_batch", "landcheck"),
            entry("land_batch_line", "landcheck"),
            entry("land_batch_outcome", "landcheck"),
            entry("land_batch_part", "landcheck"),
            entry("lead", "leads"),
            entry("lead_number", "leads"),
            entry("lead_plot", "leads"),
            entry("lead_note", "leads"),
            entry("project_plot", "rolling"),
            entry("output_objection", "land"),
            entry("docket_seat", "docket"),
            entry("docket_item", "docket"),
            entry("docket_number", "docket"),
            entry("docket_place", "docket"),
            entry("docket_entry", "docket"),
            entry("docket_meeting", "docket"),
            entry("docket_agenda", "docket"),
            entry("road_node", "roads"),
            entry("road_edge", "roads"),
            entry("dossier", "siting"),
            entry("saved_search", "siting"),
            entry("shortlist", "siting"),
            entry("shortlist_site", "siting"),
            entry("table_change", "intake"),
            entry("layer_change", "catalog"),
            entry("layer_version", "catalog"),
            entry("search_term", "catalog"),
            entry("search_object", "catalog"),
            entry("search_sound", "catalog"),
            entry("object", "catalog"),
            entry("object_kind", "catalog"),
            entry("job", "jobs"),
            entry("job_execution", "jobs"),
            entry("installation", "jobs"),
            entry("import", "stewardship"),
            entry("import_check", "stewardship"),
            entry("import_row", "stewardship"),
            entry("import_mapping", "stewardship"),
            entry("account", "identity"),
            entry("session", "identity"),
            entry("second_factor_role", "identity"),
            entry("session_attributes", "identity"),
            entry("sign_in_failure", "identity"),
            entry("audit_entry", "identity"),
            entry("audit_head", "identity"),
            entry("viewer_key", "identity"),
            entry("flyway_schema_history", "platform"));

    private static final Pattern COMMENT = Pattern.compile("--.*|(?s:/\\*.*?\\*/)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:FROM|JOIN|INTO|UPDATE|TRUNCATE)\\s+(?:parkatlas\\.|published\\.)?|@Table\\(name = \")([a-z_]+)");
    private static final Pattern WITHIN_STATEMENT = Pattern.compile("\\b([a-z_]+) AS (?:MATERIALIZED )?\\(");

    @Autowired
    private List<PackSection> sections;

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @Autowired
    private Environment environment;

    private final Map<String, String> owners = new TreeMap<>(OTHERS);

    /** Module, relation. */
    private final Map<String, Set<String>> named = new TreeMap<>();

    @BeforeEach
    void findOwnersAndStatements() throws IOException {
        for (var section : sections) {
            owners.put(section.table().name(), moduleOf(section.getClass().getName()));
        }
        for (var type : beans.getBeansOfType(FeatureType.class).entrySet()) {
            var definition = beans.getBeanDefinition(type.getKey());
            var factory = beans.getType(String.valueOf(definition.getFactoryBeanName()));
            owners.putIfAbsent(type.getValue().relation().relation(), moduleOf(String.valueOf(factory.getName())));
        }
        for (var kind : beans.getBeansOfType(SearchKind.class).entrySet()) {
            var factory = beans.getType(
                    String.valueOf(beans.getBeanDefinition(kind.getKey()).getFactoryBeanName()));
            owners.putIfAbsent(kind.getValue().relation().relation(), moduleOf(String.valueOf(factory.getName())));
        }
        forEachFile(JAVA, this::readStatements);
        forEachFile(SQL, this::readStatements);
    }

    @Test
    void everyRelationBelongsToAModule() {
        var relations = OwnerRows.of(environment)
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema IN ('parkatlas',"
                        + " 'published')")
                .query(String.class)
                .list();

        assertThat(relations).isNotEmpty().allSatisfy(it -> assertThat(owners).containsKey(it));
    }

    @Test
    void statementsNameWhatTheirModuleMayUse() {
        var foreign = new TreeSet<String>();
        named.forEach((module, relations) -> relations.stream()
                .filter(relation -> !mayName(module, relation))
                .forEach(relation -> foreign.add(module + " -> " + relation)));

        assertThat(named).containsKeys("park", "enterprise", "source", "layout");
        assertThat(foreign).isEmpty();
    }

    private boolean mayName(String module, String relation) {
        var owner = owners.get(relation);
        return module.equals(owner)
                || declared(module).stream().anyMatch(arrow -> arrow.split("::", -1)[0].equals(owner));
    }

    @Test
    void everyDeclaredArrowIsUsed() {
        var modules = ApplicationModules.of(ParkAtlasApplication.class);
        var unused = new ArrayList<String>();
        for (var module : modules) {
            var used = used(module, modules);
            declared(module.getIdentifier().toString()).stream()
                    .filter(arrow -> used.stream().noneMatch(it -> it.equals(arrow) || it.startsWith(arrow + "::")))
                    .forEach(arrow -> unused.add(module.getIdentifier() + " -> " + arrow));
        }

        assertThat(unused).isEmpty();
    }

    /** Rooms and modules as arrows call them: {@code park}, {@code catalog::spi}. */
    private Set<String> used(ApplicationModule module, ApplicationModules modules) {
        var used = new TreeSet<String>();
        module.getDirectDependencies(modules).stream()
                .map(it -> it.getTargetType().getPackageName())
                .forEach(it -> used.add(it.substring(ROOT.length()).replace(".", "::")));
        for (var relation : named.getOrDefault(module.getIdentifier().toString(), Set.of())) {
            used.add(String.valueOf(owners.get(relation)));
        }
        return used;
    }

    private static Set<String> declared(String module) {
        try {
            var annotation = Class.forName(ROOT + module + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class);
            return Set.of(annotation.allowedDependencies());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String moduleOf(String className) {
        return className.substring(ROOT.length()).split("\\.", -1)[0];
    }

    private static void forEachFile(Path root, BiConsumer<String, String> use) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> root.relativize(file).getNameCount() > 1)
                    .forEach(file -> use.accept(root.relativize(file).getName(0).toString(), text(file)));
        }
    }

    private static String text(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Relations of the database that a file names; what a statement calls so itself is none. */
    private void readStatements(String module, String text) {
        var own = new TreeSet<String>();
        WITHIN_STATEMENT.matcher(text).results().forEach(it -> own.add(it.group(1)));
        NAMED.matcher(text)
                .results()
                .map(it -> it.group(1))
                .filter(owners::containsKey)
                .filter(it -> !own.contains(it))
                .forEach(it ->
                        named.computeIfAbsent(module, any -> new TreeSet<>()).add(it));
    }
}
