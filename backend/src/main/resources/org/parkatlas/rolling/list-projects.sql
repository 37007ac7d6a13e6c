-- Projects of a plan in its order, each with the latest stage that was seen of it and the day of the later document that its pack names.
--
-- :plan       the plan
-- served by   project_observation_project_idx
SELECT project.id, project.name, project.name_en, project.short_name_en, project.name_en_basis, project.county_codes,
       project.park_id, project.stage, project.stage_text, reported.issued_on AS reported_on, seen.stage AS seen_stage,
       seen.as_of AS seen_on, seen.words AS seen_words, seen.source_unit AS seen_by, seen.document_id AS seen_document,
       coalesce(seen.demo, false) AS seen_demo
FROM project
LEFT JOIN document AS reported ON reported.id = project.later_document
LEFT JOIN LATERAL (
    SELECT project_observation.*
    FROM project_observation
    WHERE project_observation.project_id = project.id
    ORDER BY project_observation.as_of DESC, project_observation.id
    LIMIT 1
) AS seen ON true
WHERE project.plan_id = :plan
ORDER BY project.ord, project.id
LIMIT 1000
