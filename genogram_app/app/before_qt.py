"""What is loaded before Qt, because Qt reads the source of every module that is loaded after it.

That costs about half a millisecond a module, 0.1 s of the start.
"""

from __future__ import annotations

import genogram_app.checks.finding
import genogram_app.checks.limits
import genogram_app.edit.accounts
import genogram_app.edit.findings
import genogram_app.edit.homes
import genogram_app.edit.merging
import genogram_app.edit.people
import genogram_app.edit.positions
import genogram_app.edit.relations
import genogram_app.edit.siblings
import genogram_app.edit.splitting
import genogram_app.edit.text_links
import genogram_app.edit.texts
import genogram_app.entry.phrases
import genogram_app.family.changes
import genogram_app.family.child_view
import genogram_app.family.composition
import genogram_app.family.events
import genogram_app.family.walking
import genogram_app.model.date_words
import genogram_app.model.statuses
import genogram_app.model.text_form
import genogram_app.model.typed_dates
import genogram_app.notation.family_words
import genogram_app.notation.title
import genogram_app.picture.chart.look
import genogram_app.picture.chart.scale
import genogram_app.picture.steady
import genogram_app.store.recovery  # noqa: F401 - loading is the purpose
