-- What is said of the archived report of the check :check.
SELECT land_check.id, land_check.number, land_check.verdict, land_check.checked_at, land_check.demo,
       report.made_at, report.sha256, octet_length(report.content) AS bytes
FROM parkatlas.land_report AS report
JOIN parkatlas.land_check ON land_check.id = report.land_check
WHERE report.land_check = :check
