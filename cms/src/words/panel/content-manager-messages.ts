/** Strings of the content manager for lists, relations, parts and questions before a step. */
export const contentManagerMessages: Readonly<Record<string, string>> = {
  'App.schemas.data-loaded': 'Susunan isi sudah termuat',
  'actions.clone.error': 'Isi ini belum dapat digandakan. Coba sekali lagi.',
  'ListViewTable.relation-loaded': 'Kaitan sudah termuat',
  'ListViewTable.relation-loading': 'Kaitan sedang dimuat',
  'ListViewTable.relation-more': 'Masih ada kaitan lain yang tidak tampak di sini',
  'components.DragHandle-label': 'Geser',
  'components.DraggableCard.delete.field': 'Hapus {item}',
  'components.DraggableCard.edit.field': 'Ubah {item}',
  'components.DraggableCard.move.field': 'Pindahkan {item}',
  'components.ListViewTable.row-line': 'baris {number}',
  'components.FieldSelect.label': 'Tambah isian',
  'components.Filters.usersSelect.label': 'Cari dan pilih petugas',
  'components.RelationInput.icon-button-aria-label': 'Geser',
  'components.RelationInputModal.confirmation-message':
    'Ada perubahan yang belum disimpan. Tutup saja? Perubahan itu akan hilang.',
  'components.repeatable.reorder.error': 'Urutan belum berubah. Coba sekali lagi.',
  'containers.list.selectedEntriesModal.selectedCount.publish':
    '<b>{publishedCount}</b> sudah terbit. <b>{draftCount}</b> siap terbit. <b>{withErrorsCount}</b> perlu diperbaiki dulu.',
  'containers.list.selectedEntriesModal.selectedCount.unpublish':
    '<b>{draftCount}</b> belum terbit. <b>{publishedCount}</b> siap dihentikan.',
  'containers.list.autoCloneModal.header': 'Gandakan',
  'containers.list.autoCloneModal.title': 'Isi ini tidak dapat langsung digandakan.',
  'containers.list.autoCloneModal.description':
    'Isi baru dibuat dengan tulisan yang sama, tetapi isian berikut harus Anda ganti dulu.',
  'containers.list.autoCloneModal.create': 'Buat',
  'containers.list.autoCloneModal.error.unique': 'Isian ini tidak boleh sama dengan isi lain.',
  'containers.list.autoCloneModal.error.relation':
    'Menggandakan kaitan ini dapat melepasnya dari isi asal.',
  'containers.list-settings.modal-form.label': 'Ubah {fieldName}',
  'containers.list-settings.modal-form.error': 'Formulir belum terbuka. Coba sekali lagi.',
  'containers.edit-settings.modal-form.error': 'Formulir belum terbuka. Coba sekali lagi.',
  'containers.edit-settings.modal-form.label': 'Label',
  'containers.edit-settings.modal-form.description': 'Keterangan',
  'containers.edit-settings.modal-form.placeholder': 'Contoh isian',
  'containers.edit-settings.modal-form.mainField': 'Judul isi',
  'containers.edit-settings.modal-form.mainField.hint': 'Isian yang tampak di daftar dan formulir',
  'containers.edit-settings.modal-form.editable': 'Isian dapat diubah',
  'containers.edit-settings.modal-form.size': 'Lebar',
  'containers.SettingPage.add.relational-field': 'Tambah isian kaitan',
  'containers.SettingPage.editSettings.relation-field.description':
    'Isian yang tampak di daftar dan formulir',
  'containers.SettingPage.editSettings.relationOpenMode': 'Cara membuka kaitan',
  'containers.SettingPage.editSettings.relationOpenMode.description':
    'Yang terjadi saat kaitan diketuk',
  'containers.SettingPage.editSettings.relationOpenMode.modal': 'Jendela di atas halaman',
  'containers.SettingPage.editSettings.relationOpenMode.newTab': 'Tab baru',
  'containers.SettingPage.editSettings.relationOpenMode.page': 'Pindah halaman',
  'containers.SettingPage.relations': 'Isian kaitan',
  'containers.SettingPage.layout': 'Tata letak',
  'containers.SettingsPage.Block.contentType.title': 'Jenis isi',
  'error.validation.minLength': 'Terlalu pendek.',
  'form.Input.placeholder': 'Contoh isian',
  'form.Input.placeholder.placeholder': 'Contoh',
  'dnd.cancel-item': '{item} dilepas. Urutan tidak berubah.',
  'dnd.drop-item': '{item} dilepas. Sekarang di urutan {position}.',
  'dnd.grab-item':
    '{item} dipegang, di urutan {position}. Tekan panah atas atau bawah untuk menggeser, spasi untuk melepas, Escape untuk batal.',
  'dnd.instructions': 'Tekan spasi untuk memegang dan menggeser',
  'dnd.reorder': '{item} digeser ke urutan {position}.',
  'error.records.fetch-draft-relatons': 'Kaitan yang masih draf belum terbaca.',
  'form.Input.hint.minMaxDivider': ' / ',
  'form.Input.sort.order': 'Arah urutan',
  'permissions.not-allowed.locale': 'Anda tidak berwenang membuka isi ini.',
  'popUpWarning.warning.has-draft-relations.message':
    'Isi ini berkaitan dengan {count} isi yang masih draf. Kaitan itu belum ikut terbit.',
  'popUpWarning.warning.has-draft-m2m-relations.message':
    '{count} isi yang berkaitan masih draf. Isi itu tampil setelah diterbitkan.',
  'popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count} kaitan menunjuk ke draf dan tampil setelah draf itu terbit.',
  'popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{count} kaitan pada {entities} isi</b> belum terbit. Periksa dulu sebelum melanjutkan.',
  'popUpWarning.warning.unpublish': 'Bila tidak diterbitkan, isi ini menjadi draf.',
  'popUpWarning.warning.unpublish-question': 'Yakin tidak menerbitkannya?',
  'popUpWarning.warning.updateAllSettings': 'Semua setelan ikut berubah',
  'popover.display-relations.label': 'Tampilkan kaitan',
  'relation.error-adding-relation': 'Kaitan belum tersimpan. Coba sekali lagi.',
  'utils.data-loaded': '{number} isi sudah termuat',
  'validation.error.unreadable-required-field':
    'Ada isian wajib yang tidak boleh Anda baca. Minta izin kepada petugas provinsi.',
  'widget.chart-entries.tooltip': '{count} {label}',
  'widget.last-edited.single-type': 'Isi tunggal',
};
