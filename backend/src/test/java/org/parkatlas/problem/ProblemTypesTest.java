package org.parkatlas.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Every kind of problem in the whole service has a name of its own and a page that explains it. */
class ProblemTypesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parkatlas");

    private final ProblemPages pages = new ProblemPages();

    @Test
    void everyKindOfProblemHasASlugOfItsOwn() {
        var slugs = types().map(ProblemType::slug).toList();

        assertThat(slugs)
                .contains("invalid-parameter", "not-found", "park-not-found")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyKindOfProblemHasAPage() {
        assertThat(types())
                .allSatisfy(type -> assertThat(pages.find(type.slug()))
                        .as("docs/problems/%s.md", type.slug())
                        .isPresent());
    }

    @Test
    void aPageSaysNameTitleAndStatusOfItsProblem() {
        assertThat(types())
                .allSatisfy(type -> assertThat(pages.find(type.slug()).orElseThrow())
                        .contains("<h1>" + type.slug() + "</h1>")
                        .contains("<strong>%s / %s</strong> · %d"
                                .formatted(type.title().zh(), type.title().en(), type.status())));
    }

    /** A failure without a type of its own would be told apart by its text only. */
    @Test
    void everyFailureDeclaresTheKindOfItsProblem() {
        var failures = CLASSES.stream()
                .filter(type -> type.isAssignableTo(ProblemException.class))
                .filter(type -> !Modifier.isAbstract(type.reflect().getModifiers()))
                .toList();

        assertThat(failures)
                .isNotEmpty()
                .allSatisfy(failure ->
                        assertThat(typesOf(failure)).as(failure.getName()).isNotEmpty());
    }

    @Test
    void showsNoPageForWhatIsNoSlug() {
        assertThat(List.of("", "../application", "Not-Found", "not-found/", "nowhere"))
                .allSatisfy(slug -> assertThat(pages.find(slug)).isEmpty());
    }

    private static Stream<ProblemType> types() {
        return CLASSES.stream().flatMap(type -> typesOf(type).stream());
    }

    /** The constants of type {@link ProblemType} in a class, wherever it is. */
    private static List<ProblemType> typesOf(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(ProblemType.class))
                .filter(field -> Modifier.isStatic(field.reflect().getModifiers()))
                .map(field -> {
                    try {
                        field.reflect().setAccessible(true);
                        return (ProblemType) field.reflect().get(null);
                    } catch (IllegalAccessException closed) {
                        throw new AssertionError(closed);
                    }
                })
                .toList();
    }
}
