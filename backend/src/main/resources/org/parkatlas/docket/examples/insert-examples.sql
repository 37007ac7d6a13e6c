-- Puts the examples that are not there yet on the docket, with their places and a line of history for every step they took.
WITH today AS (
    SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date AS day
),
added AS (
    INSERT INTO parkatlas.docket_item
        (number, example, plan_id, kind, title, text, raised_by, document_id, clause_id, step, step_since, prepared_with, proposal,
         decided_on, resolution, responsible, due_on, demo)
    SELECT nextval('parkatlas.docket_number'), id, plan_id, kind, title, text, raised_by, document_id, clause_id, step,
        day + since_days, prepared_with, proposal, day + decided_days, resolution, responsible, day + due_days, true
    FROM (SELECT * FROM parkatlas.docket_example ORDER BY ord) AS example
    CROSS JOIN today
    WHERE NOT EXISTS (SELECT FROM parkatlas.docket_item WHERE docket_item.example = example.id)
    ORDER BY ord
    RETURNING id, example, step
),
placed AS (
    INSERT INTO parkatlas.docket_place (item_id, ord, reference, label, park_id, county_code)
    SELECT added.id, named.ord, named.reference,
        coalesce(park.short_name, park.name, county.name, enterprise.short_name, enterprise.name, project.name),
        coalesce(park.id, enterprise.park_ids[1], project.park_id),
        coalesce(park.county_codes[1], county.code, enterprise.county_codes[1], project.county_codes[1])
    FROM added
    JOIN parkatlas.docket_example ON docket_example.id = added.example
    CROSS JOIN unnest(docket_example.places) WITH ORDINALITY AS named (reference, ord)
    LEFT JOIN parkatlas.park ON 'park:' || park.id = named.reference
    LEFT JOIN parkatlas.county ON 'county:' || county.code = named.reference
    LEFT JOIN parkatlas.enterprise ON 'enterprise:' || enterprise.id = named.reference
    LEFT JOIN parkatlas.project ON 'project:' || project.id = named.reference
),
way (place, step) AS (
    VALUES (1, 'collected'), (2, 'prepared'), (3, 'submitted'), (4, 'decided'), (5, 'followed'), (6, 'closed')
)
INSERT INTO parkatlas.docket_entry (item_id, kind, from_step, to_step, unit, post, post_en, text)
SELECT added.id, 'moved', before.step, way.step, '演示数据', '演示数据', 'demonstration data',
    CASE WHEN way.step = added.step THEN docket_example.note ELSE '演示数据，没有记录。' END
FROM added
JOIN parkatlas.docket_example ON docket_example.id = added.example
JOIN way AS last ON last.step = added.step
JOIN way ON way.place <= last.place
LEFT JOIN way AS before ON before.place = way.place - 1
ORDER BY docket_example.ord, way.place
