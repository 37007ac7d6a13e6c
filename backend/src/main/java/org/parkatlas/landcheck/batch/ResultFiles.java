package org.parkatlas.landcheck.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletResponse;

import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.StorageFull;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Sends what came of a batch as a file, which is made on the way and kept nowhere. */
@Component
class ResultFiles {

    private static final int AT_ONCE = 2;

    private final ResultPackage packages;
    private final ResultWorkbook workbooks;
    private final AuditLog log;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ResultFiles(ResultPackage packages, ResultWorkbook workbooks, AuditLog log) {
        this.packages = packages;
        this.workbooks = workbooks;
        this.log = log;
    }

    /**
     * What is wanted.
     *
     * @param format  {@code gpkg} or {@code xlsx}
     * @param account who takes it away
     */
    record Order(StoredBatch batch, String format, String account, Locale language) {

        /** The name of the batch, and whether something is missing. */
        String name() {
            var stem = batch.number() + (batch.isDone() ? "" : "-部分");
            return stem + "." + format;
        }
    }

    /**
     * Sends the file.
     *
     * @throws InvalidParameter if there is no such format
     * @throws ResultsBusy      if as many are made as may be
     */
    void send(Order order, HttpServletResponse response) throws IOException {
        var mediaType =
                switch (order.format()) {
                    case "gpkg" -> "application/geopackage+sqlite3";
                    case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    default -> throw InvalidParameter.unknownValue("f", order.format());
                };
        if (!places.tryAcquire()) {
            throw new ResultsBusy();
        }
        try {
            log.add(Act.done(order.account(), Action.EXPORT).to(order.batch().object()));
            make(order, response, mediaType);
        } finally {
            places.release();
        }
    }

    private void make(Order order, HttpServletResponse response, String mediaType) throws IOException {
        var folder = Files.createTempDirectory("parkatlas-batch");
        try {
            var file = made(order, folder);
            response.setContentType(mediaType);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(order.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Path made(Order order, Path folder) throws IOException {
        var file = folder.resolve("results." + order.format());
        try {
            if (order.format().equals("gpkg")) {
                packages.write(order, file);
            } else {
                workbooks.write(order, file);
            }
            return file;
        } catch (IOException failed) {
            throw StorageFull.explained(failed);
        }
    }
}
