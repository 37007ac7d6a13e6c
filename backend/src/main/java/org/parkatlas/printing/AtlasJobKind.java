package org.parkatlas.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.parkatlas.documents.PdfBook;
import org.parkatlas.documents.PdfWriter;
import org.parkatlas.documents.Print;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Viewer;
import org.parkatlas.jobs.JobKind;
import org.parkatlas.jobs.JobLimits;
import org.parkatlas.jobs.JobRun;
import org.parkatlas.layout.PlanNotFound;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Atlases as jobs, of the data as it is when the job runs. One page is laid out after the other. */
@Component
class AtlasJobKind implements JobKind<AtlasJobKind.Told> {

    /** Anew once if the service dies under it. */
    private static final int ATTEMPTS = 2;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final AtlasReader reader;
    private final PlanFactsReader lines;
    private final PlanSheet sheets;
    private final AtlasCover cover;
    private final PdfWriter pdf;
    private final AtlasProperties properties;

    AtlasJobKind(
            AtlasReader reader,
            PlanFactsReader lines,
            PlanSheet sheets,
            AtlasCover cover,
            PdfWriter pdf,
            AtlasProperties properties) {
        this.reader = reader;
        this.lines = lines;
        this.sheets = sheets;
        this.cover = cover;
        this.pdf = pdf;
        this.properties = properties;
    }

    /**
     * What an atlas is told: whose eyes it reads with, and what is wanted.
     *
     * @param audiences {@link Viewer#audiences()}
     * @param counties  {@link Viewer#counties()}
     * @param language  of its words, {@code zh} or {@code en}
     */
    record Told(Set<Audience> audiences, Set<String> counties, String plan, AtlasRequest wanted, String language) {

        Told {
            audiences = Set.copyOf(audiences);
            counties = Set.copyOf(counties);
        }

        Viewer viewer() {
            return new Viewer(audiences, counties);
        }

        Locale locale() {
            return Locale.forLanguageTag(language);
        }
    }

    /**
     * What came of it.
     *
     * @param pages of the file
     * @param maps  counties or parks that have one
     * @param demo  whether demonstration data is in it
     */
    record Made(String plan, String by, int pages, int maps, boolean demo, long version) {}

    /**
     * What a job is told, which can be done.
     *
     * @throws PlanNotFound if the viewer sees no such plan
     * @throws InvalidBody  naming what has to change
     */
    Told told(Viewer viewer, String plan, AtlasRequest wanted, Locale language) {
        wanted.print();
        var outlook = reader.outlook(viewer, plan).orElseThrow(() -> new PlanNotFound(plan));
        if (wanted.subject() == AtlasRequest.By.PARK && !outlook.hasParks()) {
            throw new InvalidBody("/by", new Wording("这一规划没有园区，只能按县区。", "This plan has no parks: by county only."));
        }
        return new Told(viewer.audiences(), viewer.counties(), plan, wanted, language.getLanguage());
    }

    @Override
    public String name() {
        return "atlas";
    }

    @Override
    public Class<Told> parameters() {
        return Told.class;
    }

    @Override
    public String unit() {
        return "pages";
    }

    @Override
    public JobLimits limits() {
        return new JobLimits(
                properties.workers(),
                properties.queue(),
                properties.clientJobs(),
                ATTEMPTS,
                0,
                new JobLimits.Retention(properties.keep(), properties.keepBytes()));
    }

    @Override
    public Result run(JobRun<Told> run) throws IOException {
        var stopped = new AtomicBoolean();
        run.onStop(() -> stopped.set(true));
        var told = run.parameters();
        var facts =
                reader.find(told.viewer(), told.plan(), told.locale()).orElseThrow(() -> new PlanNotFound(told.plan()));
        var query = told.wanted().print();
        var paper = query.paper();
        var pages = new AtlasPages(
                facts,
                new AtlasPages.Wish(told.wanted().subject(), paper, query.standardScale(), told.locale()),
                lines);
        var edition = new AtlasCover.Edition(
                told.viewer().isPublic(), LocalDate.now(CHINA).toString());
        try (var book = pdf.begin()) {
            var making = new Making(run, stopped, book, new AtomicInteger());
            var covers = cover.covers(pages, edition);
            run.total(covers.size()
                    + 1L
                    + pages.entries().size()
                    + (pages.unplaced().isEmpty() ? 0 : 1));
            var words = AtlasWords.in(told.locale());
            for (var sheet : covers) {
                making.add(sheet, words.get("contents"));
            }
            making.add(sheets.of(pages.overview(covers.size() + 1), paper, told.locale()), words.get("overview"));
            for (var entry : pages.entries()) {
                making.add(sheets.of(pages.page(entry, book.pages() + 1), paper, told.locale()), entry.name());
            }
            if (!pages.unplaced().isEmpty()) {
                making.add(cover.rest(pages, edition), words.get("rest"));
            }
            run.total(book.pages());
            run.done(book.pages());
            try (var file = Files.newOutputStream(run.file())) {
                book.save(file);
            }
            return new Result(
                    new Made(
                            told.plan(),
                            told.wanted().subject().code(),
                            book.pages(),
                            pages.entries().size(),
                            pages.hasDemo(),
                            facts.version()),
                    pages.file());
        }
    }

    /** A book that stops when its job does. */
    private record Making(JobRun<Told> run, AtomicBoolean stopped, PdfBook book, AtomicInteger sheets) {

        void add(Print sheet, @Nullable String bookmark) throws IOException {
            if (stopped.get()) {
                throw new IOException("The atlas was stopped");
            }
            book.add(sheet, String.valueOf(bookmark));
            sheets.incrementAndGet();
            run.done(sheets.get());
        }
    }
}
