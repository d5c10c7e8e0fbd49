// What the build of examples checks after this program has run in a repository of its own.
def libraries = ['error_prone_annotations', 'failureaccess', 'guava', 'icu4j', 'j2objc-annotations', 'jackson-core', 'jspecify',
                 'listenablefuture', 'uvach', 'uvach-models']
def lines = { name -> new File(basedir, 'target/' + name).readLines('UTF-8') }
def statement = new File(basedir, 'statement.txt').readLines('UTF-8')

assert lines('class-path.txt') == statement + ['on the class path, with'] + libraries
assert lines('module-path.txt') == statement + ['as a module, with'] + libraries
