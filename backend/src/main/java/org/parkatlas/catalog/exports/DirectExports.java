package org.parkatlas.catalog.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.data.DataVersion;
import org.parkatlas.catalog.data.Edition;
import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportFormat;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.catalog.exports.content.ExportProperties;
import org.parkatlas.catalog.http.AcceptedCoding;
import org.parkatlas.catalog.http.EntityTags;
import org.parkatlas.catalog.http.Gzip;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Exports as answers to their requests, a few at a time. */
@Component
class DirectExports {

    private static final Logger LOG = LoggerFactory.getLogger(DirectExports.class);
    private static final int BUFFER = 1 << 16;

    private final Exporter exporter;
    private final ExportFolder folders;
    private final ExportProperties properties;
    private final DataVersion versions;
    private final Edition edition;
    private final Semaphore room;

    DirectExports(
            Exporter exporter,
            ExportFolder folders,
            ExportProperties properties,
            DataVersion versions,
            Edition edition) {
        this.exporter = exporter;
        this.folders = folders;
        this.properties = properties;
        this.versions = versions;
        this.edition = edition;
        this.room = new Semaphore(properties.downloads());
    }

    /**
     * Answers with the file; a request for its headers alone costs nothing.
     *
     * @throws ExportsBusy if too many are under way
     */
    void answer(ExportOrder order, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var coding = coding(order, request);
        var tag = tag(order, request, coding);
        if (tag != null && EntityTags.match(request.getHeaders(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setHeader(HttpHeaders.ETAG, tag);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            response.setContentType(order.format().mediaType());
            setCaching(response, tag);
            setCoding(response, coding);
            return;
        }
        if (!room.tryAcquire()) {
            throw new ExportsBusy();
        }
        try {
            write(order, new Answer(order, response, coding, tag), response);
        } finally {
            room.release();
        }
    }

    private void write(ExportOrder order, Answer answer, HttpServletResponse response) throws IOException {
        var folder = folders.create();
        var cancellation = new Cancellation(properties.timeout());
        try {
            exporter.export(new Exporter.Run(order, answer, folder, cancellation));
            answer.finish();
        } catch (IOException | RuntimeException failed) {
            if (!response.isCommitted()) {
                answer.takeBack();
                throw failed;
            }
            LOG.info("An export of {} ended early: {}", order.subject().id(), failed.toString());
            throw new CloseNowException(failed);
        } finally {
            ExportFolder.remove(folder);
        }
    }

    /**
     * Of texts only, whose bytes follow from request, viewer, data and edition alone; null for others. They say the version
     * of the data and have clauses and licences from other tables, so that the version of the layer would not do.
     */
    private @Nullable String tag(ExportOrder order, HttpServletRequest request, AcceptedCoding coding) {
        if (!order.format().isText()) {
            return null;
        }
        var editions = order.subject().layers().stream()
                .map(selection ->
                        edition.of(selection.type()) + " " + selection.viewer().key())
                .collect(Collectors.joining("\n"));
        var asked = "%s\n%s?%s".formatted(editions, request.getRequestURI(), request.getQueryString());
        var digest = EntityTags.digest(asked.getBytes(StandardCharsets.UTF_8));
        return EntityTags.tag("v%d-%s".formatted(versions.current(), digest), coding);
    }

    /** Texts are packed for whoever takes that; the other formats are packed in themselves, or make nothing of it. */
    private static AcceptedCoding coding(ExportOrder order, HttpServletRequest request) {
        return order.format().isText()
                ? AcceptedCoding.of(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))
                : AcceptedCoding.IDENTITY;
    }

    private static void setCoding(HttpServletResponse response, AcceptedCoding coding) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (coding == AcceptedCoding.GZIP) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
    }

    private static void setCaching(HttpServletResponse response, @Nullable String tag) {
        if (tag == null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.setHeader(HttpHeaders.ETAG, tag);
        }
    }

    /**
     * The body of an answer, which a writer closes also after a failure. That must not send what is left and end the body:
     * a file that breaks off would look complete.
     */
    private static final class Unfinished extends BufferedOutputStream {

        Unfinished(OutputStream body) {
            super(body, BUFFER);
        }

        @Override
        public void close() {
            // the answer is finished when the export is
        }
    }

    /** One answer. */
    private final class Answer implements ExportTarget {

        private final ExportOrder order;
        private final HttpServletResponse response;
        private final AcceptedCoding coding;
        private final @Nullable String tag;
        private @Nullable OutputStream out;
        private @Nullable GZIPOutputStream packing;

        Answer(ExportOrder order, HttpServletResponse response, AcceptedCoding coding, @Nullable String tag) {
            this.order = order;
            this.response = response;
            this.coding = coding;
            this.tag = tag;
        }

        @Override
        public void accept(ExportFile file) {
            if (order.format().making() == ExportFormat.Making.BY_GDAL && file.objects() > properties.directRows()) {
                throw new ExportNeedsJob(file.objects(), properties.directRows());
            }
        }

        @Override
        public OutputStream open(ExportFile file) throws IOException {
            response.setContentType(order.format().mediaType());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.names().disposition());
            // the tag was made of an earlier look at the version
            setCaching(response, tag != null && tag.startsWith("\"v" + file.version() + "-") ? tag : null);
            setCoding(response, coding);
            var opened = new Unfinished(body());
            out = opened;
            return opened;
        }

        private OutputStream body() throws IOException {
            if (coding == AcceptedCoding.IDENTITY) {
                return response.getOutputStream();
            }
            var packed = Gzip.stream(response.getOutputStream());
            packing = packed;
            return packed;
        }

        /** Sends the rest: all is there. */
        void finish() throws IOException {
            if (out != null) {
                out.flush();
            }
            if (packing != null) {
                packing.finish();
            }
        }

        @Override
        public void progress(long objects) {
            // the client counts bytes
        }

        /** Nothing has been sent yet; what was prepared gives way to a problem. */
        void takeBack() {
            response.resetBuffer();
            response.setContentType(null);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            response.setHeader(HttpHeaders.ETAG, null);
            response.setHeader(HttpHeaders.CONTENT_ENCODING, null);
        }
    }
}
