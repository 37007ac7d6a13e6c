-- How the elements of a plan are drawn over areas, in the pack's order.
--
-- :plan     id of the plan
-- :english  whether words are wanted in English
SELECT drawing.kind, CASE WHEN :english THEN drawing.label_en ELSE drawing.label END AS label, drawing.colour, drawing.areas
FROM layout_drawing AS drawing
JOIN layout_element ON layout_element.id = drawing.element_id
WHERE layout_element.plan_id = :plan AND drawing.kind IN ('tint', 'hatch')
ORDER BY drawing.ord, drawing.id
