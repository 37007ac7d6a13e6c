package org.parkatlas.geofile.files;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How far a file from outside is followed.
 *
 * @param unpacked what an archive may hold when it is unpacked, all of it together; default 2 GB
 * @param members  files that an archive may hold, 1 to 100,000; default 1000
 * @param ratio    bytes that a packed byte may become, in a member above 10 MB; 1 to 10,000; default 200
 * @param layers   layers that a file may have, 1 to 100; default 20
 * @param timeout  how long one program may read one layer; default 10 min
 * @param memory   address space of such a program; default 2 GB
 * @param ogrinfo  GDAL's program that describes a file; default {@code ogrinfo}
 * @param ogr2ogr  GDAL's program that reads one; default {@code ogr2ogr}
 * @param srsinfo  GDAL's program that reads definitions of reference systems; default {@code gdalsrsinfo}
 */
@Validated
@ConfigurationProperties("parkatlas.imports.reading")
public record ReadingProperties(
        @DefaultValue("2GB") DataSize unpacked,
        @DefaultValue("1000") @Min(1) @Max(100_000) int members,
        @DefaultValue("200") @Min(1) @Max(10_000) int ratio,
        @DefaultValue("20") @Min(1) @Max(100) int layers,
        @DefaultValue("10m") Duration timeout,
        @DefaultValue("2GB") DataSize memory,
        @DefaultValue("ogrinfo") @NotBlank String ogrinfo,
        @DefaultValue("ogr2ogr") @NotBlank String ogr2ogr,
        @DefaultValue("gdalsrsinfo") @NotBlank String srsinfo) {}
