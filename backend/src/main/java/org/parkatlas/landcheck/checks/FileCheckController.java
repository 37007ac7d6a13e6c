package org.parkatlas.landcheck.checks;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.geo.crs.Projections;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.landcheck.files.FileForms;
import org.parkatlas.landcheck.files.FilePicks;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Checks of red lines in files over HTTP, for officers. */
@Tag(name = "用地核查")
@RestController
@RequestMapping(LandCheckController.PATH)
@ForPosts({Role.COUNTY_OFFICER, Role.CITY_OFFICER})
class FileCheckController {

    private final FilePicks files;
    private final RedLineReader reader;
    private final LandChecks checks;
    private final Projections projections;

    FileCheckController(FilePicks files, RedLineReader reader, LandChecks checks, Projections projections) {
        this.files = files;
        this.reader = reader;
        this.checks = checks;
        this.projections = projections;
    }

    /** Described with the other ways to bring a red line ({@link LandCheckController}). */
    @Hidden
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<LandCheckAnswer> check(@AuthenticationPrincipal SignedIn officer, HttpServletRequest request)
            throws IOException {
        var form = FileForms.read(request);
        var title = FileForms.title(form).orElse(null);
        var line = reader.read(LandCheckForm.ofFile(files.pick(officer.viewer(), form), title));
        var check = checks.check(officer, line);
        return ResponseEntity.created(URI.create(LandCheckController.PATH + "/" + check.id()))
                .body(LandCheckAnswer.of(check, projections, RequestLanguage.of(request)));
    }
}
