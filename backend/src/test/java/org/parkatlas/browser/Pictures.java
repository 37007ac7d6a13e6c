package org.parkatlas.browser;

import java.nio.file.Path;
import java.util.Optional;

import com.microsoft.playwright.Page;

/** Pictures of what a test has on the screen, for whoever wants to look: into the folder PARKATLAS_PICTURES names. */
final class Pictures {

    /** Long enough for whatever still moves. */
    private static final int REST_MS = 1500;

    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getenv("PARKATLAS_PICTURES")).map(Path::of);

    private Pictures() {}

    static boolean wanted() {
        return FOLDER.isPresent();
    }

    /** Keeps a picture of the page under this name, if anybody wants pictures. */
    static void keep(Page page, String name) {
        FOLDER.ifPresent(folder -> {
            page.waitForTimeout(REST_MS);
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        });
    }
}
